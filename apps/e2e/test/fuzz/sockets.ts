import { connect } from 'node:net'
import { startMockSalesforce } from '@flowscope/mock-salesforce'
import { seededRandom, type Random } from '../determinism/random.ts'
import { hostileValues } from './words.ts'

export interface SocketReport {
  readonly connections: number
  /** How connections ended: with which status, closed without a word, or cut by us for silence. */
  readonly endings: ReadonlyMap<string, number>
  readonly worksAfterwards: boolean
}

const atOnce = 20
/** Milliseconds after which we hang up on a server that waits for the rest of a request. */
const silence = 300

/** Writes bytes that may or may not be HTTP to a started mock. */
export async function socketCampaign(seed: number, connections: number): Promise<SocketReport> {
  const random = seededRandom(seed)
  const mock = await startMockSalesforce({ seed: String(seed), onError: () => undefined })
  const endings = new Map<string, number>()
  for (let done = 0; done < connections; done += atOnce) {
    const texts = Array.from({ length: atOnce }, () => spoiled(random, sound(random)))
    for (const ending of await Promise.all(texts.map((text) => endingOf(mock.port, text)))) {
      endings.set(ending, (endings.get(ending) ?? 0) + 1)
    }
  }
  const { status } = await fetch(`${mock.url}/.well-known/openid-configuration`)
  await mock.close()
  return { connections, endings, worksAfterwards: status === 200 }
}

function endingOf(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect({ port, host: '127.0.0.1' })
    const end = () => {
      socket.destroy()
      const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(heard) ?? []
      resolve(status ?? (heard === '' ? 'no word' : 'not HTTP'))
    }
    socket.setTimeout(silence, end)
    socket.on('data', (bytes) => (heard += bytes.toString('latin1')))
    socket.on('close', end)
    socket.on('error', end)
    socket.end(text, 'latin1')
  })
}

function sound(random: Random): string {
  const body = 'grant_type=client_credentials'
  const path = random.pick([
    '/',
    '/services/oauth2/token',
    '/services/data',
    '/id/keys',
    '/__mock/',
  ])
  return random.chance(0.5)
    ? `GET ${path} HTTP/1.1\r\nHost: acme.my.localhost:3001\r\nConnection: close\r\n\r\n`
    : `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n` +
        `Content-Length: ${String(body.length)}\r\nConnection: close\r\n\r\n${body}`
}

function spoiled(random: Random, text: string): string {
  const times = random.below(4)
  return Array.from({ length: times }, () => random.pick(spoilings)).reduce(
    (spoilt, spoil) => spoil(spoilt, random),
    text,
  )
}

type Spoiling = (text: string, random: Random) => string

const inserted = (text: string, at: number, piece: string) =>
  text.slice(0, at) + piece + text.slice(at)

const pieces = [
  '\0',
  '\r',
  '\n',
  '\r\n\r\n',
  ': ',
  'Transfer-Encoding: chunked\r\n',
  'Content-Length: 5\r\n',
  'Content-Length: -1\r\n',
  'Host: evil.example\r\n',
  'Expect: 100-continue\r\n',
  'Upgrade: websocket\r\nConnection: Upgrade\r\n',
  `X: ${'y'.repeat(70_000)}\r\n`,
  ...hostileValues,
]

const spoilings: readonly Spoiling[] = [
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => inserted(text, random.below(text.length + 1), random.pick(pieces)),
  (text, random) => inserted(text, text.indexOf('\r\n') + 2, random.pick(pieces)),
  (text) => text + text,
  (text, random) => {
    const at = random.below(Math.max(1, text.length))
    return inserted(
      text.slice(0, at) + text.slice(at + 1),
      at,
      String.fromCharCode(random.below(256)),
    )
  },
  (text) => text.replace('HTTP/1.1', 'HTTP/9.9'),
  (text) => text.replace(' HTTP/1.1', ''),
  (text) => text.replace(/^\w+/, 'CONNECT'),
]
