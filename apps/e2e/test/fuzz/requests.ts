import {
  bytesOfText,
  encodeForm,
  noBytes,
  type ByteString,
  type HeaderLine,
  type HttpRequest,
} from '@flowscope/http-message'
import type { Route } from '@flowscope/salesforce-emulator'
import type { Random } from '../determinism/random.ts'
import { initialAccessToken } from './open-world.ts'
import type { Stock } from './stock.ts'
import { typicalFields } from './typical-fields.ts'
import { hostileValues, parameterNames } from './words.ts'

const hosts = [
  ...Array<string>(12).fill('acme.my.localhost:3001'),
  'login.localhost:3001',
  'login.localhost:3001',
  'localhost:3001',
  'localhost:3001',
  'test.localhost:3001',
  'globex.my.localhost:3001',
  'nobody.my.localhost:3001',
]
const badHosts = ['', 'a b', '[::1', 'x\r\ny', 'evil.example', '127.0.0.1:99999', '.'.repeat(300)]
const recordIds = ['0015g00000Acme1', '0015g00000Acme2', '0055g000000000B', '0015g00000Gone1']
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'BREW']
const types = [
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=UTF-8',
  'application/json',
  'multipart/form-data; boundary=q',
  'multipart/form-data',
  'text/plain',
  'nonsense',
]

/** One request that may be sound, half sound or garbage, for one route of the table. */
export function generatedRequest(random: Random, stock: Stock, route: Route): HttpRequest {
  const method = random.chance(0.85) ? random.pick(route.methods) : random.pick(methods)
  const authority = random.chance(0.95) ? random.pick(hosts) : random.pick(badHosts)
  const query = random.chance(method === 'POST' ? 0.15 : 0.85)
    ? `?${form(random, stock, route)}`
    : ''
  const target = targetOf(random, stock, route) + query
  const hasBody = method === 'POST' || method === 'PATCH' || random.chance(0.05)
  const type = random.chance(0.75) ? (types[0] ?? '') : random.pick(types)
  return {
    scheme: random.chance(0.95) ? 'http' : 'https',
    authority,
    method,
    target,
    headers: [
      ['Host', authority],
      ...(hasBody && random.chance(0.95) ? [['Content-Type', type] as const] : []),
      ...extraHeaders(random, stock),
    ],
    body: hasBody ? bodyOf(random, stock, route, type) : noBytes,
  }
}

function targetOf(random: Random, stock: Stock, route: Route): string {
  if (random.chance(0.03)) return percentEncode(random.pick(hostileValues)) || '/'
  return route.path.replace(/:(\w+)/g, (_, name: string) => {
    if (name === 'version' && random.chance(0.8)) return 'v68.0'
    if (name === 'object' && random.chance(0.8)) return 'Account'
    if (name === 'id' && random.chance(0.6)) return random.pick(recordIds)
    if (name === 'orgId' && random.chance(0.7)) return '00D5g0000000001EAA'
    if (name === 'userId' && random.chance(0.7)) return '0055g000000000BAAQ'
    return percentEncode(value(random, stock)).slice(0, 400) || 'x'
  })
}

function form(random: Random, stock: Stock, route: Route): string {
  const usual = random.chance(0.85) ? typicalFields(random, stock, route) : []
  const pairs = [...usual.filter(() => random.chance(0.95)), ...some(random, stock)]
  if (random.chance(0.05)) return pairs.map(([name, each]) => `${name}=${each}`).join('&')
  return encodeForm(pairs)
}

type Pairs = readonly (readonly [string, string])[]

function some(random: Random, stock: Stock): Pairs {
  const count = random.chance(0.5) ? 0 : random.below(5)
  return Array.from({ length: count }, () => [
    random.chance(0.97) ? random.pick(parameterNames) : value(random, stock),
    value(random, stock),
  ])
}

function value(random: Random, stock: Stock): string {
  if (random.chance(0.3)) return random.pick(hostileValues)
  const sound = random.pick(stock.values())
  return random.chance(0.8) ? sound : mutated(random, sound)
}

function mutated(random: Random, text: string): string {
  const at = random.below(text.length + 1)
  const piece = random.pick(hostileValues).slice(0, 50)
  return random.chance(0.5) ? text.slice(0, at) + piece + text.slice(at) : text.slice(0, at)
}

function extraHeaders(random: Random, stock: Stock): readonly HeaderLine[] {
  const lines: HeaderLine[] = []
  const sids = stock.sids()
  if (random.chance(0.5) && sids.length > 0) lines.push(['Cookie', `sid=${random.pick(sids)}`])
  if (random.chance(0.6)) {
    const token = random.chance(0.9) ? stock.like('00D', random) : initialAccessToken
    lines.push(['Authorization', `Bearer ${token}`])
  }
  while (random.chance(0.2)) {
    lines.push([random.pick(headerNames), value(random, stock).replace(/[\r\n\0]/g, ' ')])
  }
  return lines
}

const headerNames = [
  'Accept',
  'Authorization',
  'Connection',
  'Content-Type',
  'Cookie',
  'Host',
  'Origin',
  'Access-Control-Request-Method',
  'Sforce-Query-Options',
  'X-PrettyPrint',
  'X-Forwarded-For',
  'Range',
]

function bodyOf(random: Random, stock: Stock, route: Route, type: string): ByteString {
  if (random.chance(0.05)) return bytesOfText(value(random, stock))
  if (type.includes('json')) return bytesOfText(JSON.stringify(json(random, stock, 3)))
  if (type.startsWith('multipart')) return bytesOfText(multipart(random, stock))
  return bytesOfText(form(random, stock, route))
}

function json(random: Random, stock: Stock, depth: number): unknown {
  const leaf = () => random.pick([value(random, stock), 1, -1.5, true, null])
  if (depth === 0 || random.chance(0.3)) return leaf()
  const items = Array.from({ length: random.below(4) }, () => json(random, stock, depth - 1))
  if (random.chance(0.4)) return items
  const names = [
    'Name',
    'Industry',
    'Description',
    'Type',
    'redirect_uris',
    'client_name',
    'scopes',
  ]
  return Object.fromEntries(items.map((item) => [random.pick(names), item]))
}

function multipart(random: Random, stock: Stock): string {
  const parts = some(random, stock).map(
    ([name, each]) => `--q\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${each}\r\n`,
  )
  return `${parts.join('')}${random.chance(0.8) ? '--q--\r\n' : ''}`
}

/** As `encodeURIComponent` does; half a surrogate pair becomes U+FFFD. */
function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
}
