import { performance } from 'node:perf_hooks'
import { connect } from 'node:net'

const { url, bodies, connections, requests, seconds } = JSON.parse(process.argv[2] ?? '')
const { hostname, port, host, pathname } = new URL(url)
const messages = bodies.map((body) =>
  Buffer.from(
    `POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  ),
)
const endOfHead = Buffer.from('\r\n\r\n')

let sent = 0
let answered = 0
let refused = 0
const start = performance.now()
await Promise.all(Array.from({ length: connections }, keepAsking))
const duration = (performance.now() - start) / 1000
process.stdout.write(JSON.stringify({ perSecond: answered / duration, refused }))

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

/** The length of head and body together; `null` while the head is incomplete. */
function lengthOfAnswer(heard) {
  const head = heard.indexOf(endOfHead)
  if (head < 0) return null
  const length = /content-length: (\d+)/i.exec(heard.toString('latin1', 0, head))?.[1] ?? '0'
  return head + endOfHead.length + Number(length)
}
