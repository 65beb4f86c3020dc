import { connect } from 'node:net'
import { performance } from 'node:perf_hooks'

const endOfHead = Buffer.from('\r\n\r\n')

process.on('message', async (order) => process.send(await served(order)))

/** @param {import('./load.mjs').Order} order */
async function served({ url, bodies, connections, requests, seconds }) {
  const { hostname, port, host, pathname } = new URL(url)
  const messages = bodies.map((body) => messageOf(pathname, host, body))
  let sent = 0
  let answered = 0
  let refused = 0
  const start = performance.now()
  await Promise.all(Array.from({ length: connections }, keepAsking))
  return { perSecond: (answered * 1000) / (performance.now() - start), refused }

  function keepAsking() {
    return new Promise((resolve, reject) => {
      let heard = Buffer.alloc(0)
      const socket = connect({ host: hostname, port: Number(port), noDelay: true }, ask)
      socket.on('error', reject)
      socket.on('close', resolve)
      socket.on('data', (chunk) => {
        heard = heard.length === 0 ? chunk : Buffer.concat([heard, chunk])
        const length = lengthOfAnswer(heard)
        if (length === null || heard.length < length) return
        answered += 1
        if (heard.subarray(9, 12).toString('latin1') !== '200') refused += 1
        heard = heard.subarray(length)
        ask()
      })

      function ask() {
        if (sent >= requests || performance.now() - start > seconds * 1000) socket.end()
        else socket.write(messages[sent % messages.length])
        sent += 1
      }
    })
  }
}

function messageOf(pathname, host, body) {
  return Buffer.from(
    `POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  )
}

/** The length of head and body together; `null` while the head is incomplete. */
function lengthOfAnswer(heard) {
  const head = heard.indexOf(endOfHead)
  if (head < 0) return null
  const length = /content-length: (\d+)/i.exec(heard.toString('latin1', 0, head))?.[1] ?? '0'
  return head + endOfHead.length + Number(length)
}
