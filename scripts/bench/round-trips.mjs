import { URLSearchParams } from 'node:url'
import { performance } from 'node:perf_hooks'
import { Agent, request } from 'node:http'
import { practiceApp } from '../../packages/reference/src/index.ts'
import { startBareServer, startMock } from './servers.mjs'
import { ratio } from './table.mjs'

const callback = 'http://localhost:8080/callback'
const seconds = 3
const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

/** Whole code round trips: authorize, the hop to the code, the exchange, for a user who is logged in. */
export async function measure() {
  const [mock, bare] = [await startMock(), await startBareServer()]
  try {
    return [await compared(mock.url, bare.url, 1), await compared(mock.url, bare.url, 32)]
  } finally {
    await Promise.all([mock.stop(), bare.stop()])
  }
}

async function compared(mockUrl, bareUrl, clients) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const cookie = await logIn(mockUrl, agent)
  await codeRoundTrip(mockUrl, cookie, agent)
  const mock = await perSecond(clients, () => codeRoundTrip(mockUrl, cookie, agent))
  const bare = await perSecond(clients, () => threeRequests(bareUrl, agent))
  agent.destroy()
  return {
    what: `code round trips, ${String(clients)} ${clients === 1 ? 'client' : 'clients'}`,
    measured: `${mock.toFixed(0)}/s`,
    yardstick: `${bare.toFixed(0)}/s, as many requests to bare Fastify`,
    ratio: ratio(mock, bare),
  }
}

async function perSecond(clients, roundTrip) {
  const begin = performance.now()
  const end = begin + seconds * 1000
  let done = 0
  const work = async () => {
    while (performance.now() < end) {
      await roundTrip()
      done += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, work))
  return (done / (performance.now() - begin)) * 1000
}

async function logIn(url, agent) {
  const credentials = new URLSearchParams({ username: 'student@acme.example', pw: 'practice-1' })
  const { headers } = await asked(`${url}/`, agent, form, String(credentials))
  const [cookie = ''] = String(headers['set-cookie']).split(';')
  const first = await consentPage(url, cookie, agent)
  const fields = [...first.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  const [, action = ''] = /<form[^>]* action="([^"]*)"/.exec(first) ?? []
  const pairs = fields.map(([, name, value]) => [name, unescaped(value)])
  const body = String(new URLSearchParams([...pairs, ['allow', ' Allow ']]))
  await asked(new URL(unescaped(action), url).href, agent, { ...form, Cookie: cookie }, body)
  return cookie
}

async function consentPage(url, cookie, agent) {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: practiceApp.consumerKey,
    redirect_uri: callback,
    scope: 'api',
  })
  const parked = await asked(`${url}/services/oauth2/authorize?${query}`, agent, { Cookie: cookie })
  const { body } = await asked(parked.headers.location, agent, { Cookie: cookie })
  return body
}

async function codeRoundTrip(url, cookie, agent) {
  const page = await consentPage(url, cookie, agent)
  const [, code = ''] = /[?&]code=([^'&"\\]+)/.exec(page) ?? []
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code: decodeURIComponent(code),
    redirect_uri: callback,
    client_id: practiceApp.consumerKey,
    client_secret: practiceApp.consumerSecret ?? '',
  })
  const { status } = await asked(`${url}/services/oauth2/token`, agent, form, String(body))
  if (status !== 200) throw new Error(`The code was refused with ${String(status)}`)
}

async function threeRequests(url, agent) {
  await asked(`${url}/`, agent)
  await asked(`${url}/`, agent)
  await asked(`${url}/`, agent, form, 'grant_type=authorization_code&code=x')
}

/** One request; a body makes it a POST. */
function asked(url, agent, headers = {}, body) {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { agent, method: body === undefined ? 'GET' : 'POST', headers },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (chunk) => (text += chunk))
        answer.on('end', () => {
          resolve({ status: answer.statusCode, headers: answer.headers, body: text })
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

function unescaped(text) {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
}
