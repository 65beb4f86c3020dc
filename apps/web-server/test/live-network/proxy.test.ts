import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { requestBytes } from '@flowscope/http-message'
import { hostRule, proxyOfEnvironment } from '../../src/live-network/index.ts'
import { connectProxy } from './support/connect-proxy.ts'
import { testAuthority, type Issued, type TestAuthority } from './support/test-authority.ts'
import { failing, get, login, testNetwork } from './support/test-network.ts'
import { tlsServer } from './support/tls-server.ts'

let authority: TestAuthority
let certificate: Issued

beforeAll(async () => {
  authority = await testAuthority()
  certificate = await authority.issue([login])
})

function through(proxy: string, total = 10_000) {
  return testNetwork({
    ca: authority.pem,
    proxy: () => proxy,
    resolve: () => Promise.reject(new Error('asked')),
    addressRule: () => false,
    timeout: { idle: 5000, total },
  })
}

test('a proxy leads to the host, looks its name up itself, and sees nothing of the message', async () => {
  const server = await tlsServer(certificate)
  const proxy = await connectProxy(server.port)
  const network = through(proxy.url)
  const request = get(login, '/services/oauth2/token')
  expect((await network.send(request)).type).toBe('response')
  expect((await network.send(request)).type).toBe('response')
  expect(server.visits.map(({ servername, received }) => ({ servername, received }))).toEqual([
    { servername: login, received: requestBytes(request) },
    { servername: login, received: requestBytes(request) },
  ])
  expect(proxy.asked).toEqual([
    { line: 'CONNECT login.salesforce.com:443', credentials: undefined },
    { line: 'CONNECT login.salesforce.com:443', credentials: undefined },
  ])
})

test('name and password of the proxy are told to it, and to nobody else', async () => {
  const server = await tlsServer(certificate)
  const proxy = await connectProxy(server.port)
  await through(proxy.url.replace('//', '//me:s%40cret@')).send(get(login))
  expect(proxy.asked.map(({ credentials }) => credentials)).toEqual(['Basic bWU6c0BjcmV0'])
  expect(server.visits.map(({ received }) => received)).toEqual([requestBytes(get(login))])
})

test('the host rule holds through a proxy as well', async () => {
  const proxy = await connectProxy(1)
  const outcome = await through(proxy.url).send(get('evil.example'))
  expect(outcome).toMatchObject({ failure: { kind: 'addressRefused' } })
  expect(proxy.asked).toEqual([])
})

test('a certificate is checked through a proxy as well', async () => {
  const server = await tlsServer(await authority.issue(['evil.example']))
  const proxy = await connectProxy(server.port)
  expect(await through(proxy.url).send(get(login))).toMatchObject({ failure: { kind: 'tls' } })
  expect(server.visits.map(({ received }) => received).join('')).toBe('')
})

test('the mock is never called through a proxy', async () => {
  const proxy = await connectProxy(1)
  const network = testNetwork({
    hostRule: hostRule({ extraHosts: [], mock: 'http://localhost:1' }),
    proxy: () => proxy.url,
  })
  expect(await network.send(get('localhost:1', '/', 'http'))).toMatchObject({
    failure: { kind: 'connectionRefused' },
  })
  expect(proxy.asked).toEqual([])
})

test('a proxy that wants a password says so, and its answer is not taken for the host’s', async () => {
  const proxy = await connectProxy('407 Proxy Authentication Required')
  expect(await through(proxy.url).send(get(login))).toEqual(
    failing(
      'proxy',
      `The proxy ${proxy.url} wants a name and a password. They stand in HTTPS_PROXY, in front of the host: http://name:password@proxy.example:8080.`,
    ),
  )
})

test.each([302, 403, 502])('a proxy that answers %i did not lead on', async (status) => {
  const proxy = await connectProxy(`${String(status)} No`)
  expect(await through(proxy.url).send(get(login))).toEqual(
    failing(
      'proxy',
      `The proxy ${proxy.url} refused the way to login.salesforce.com (status ${String(status)}). Whoever runs it can allow this host.`,
    ),
  )
})

const noWay = (shown: string) =>
  failing(
    'proxy',
    `The proxy ${shown} did not lead to login.salesforce.com. Is what HTTPS_PROXY names right, and does it begin with http:// or https://?`,
  )

test.each([
  ['that is not there', 'http://127.0.0.1:1', 'http://127.0.0.1:1'],
  ['whose name leads nowhere', 'http://nobody.invalid:3128', 'http://nobody.invalid:3128'],
  ['of another kind', 'socks5://me:secret@127.0.0.1:1080', 'socks5://127.0.0.1:1080'],
  ['that is no URL', 'http://me:secret@:x', 'of this computer'],
  ['with a password', 'http://me:secret@127.0.0.1:1', 'http://127.0.0.1:1'],
  ['with a password that is not encoded', 'http://me:%zz@127.0.0.1:1', 'http://127.0.0.1:1'],
])('a proxy %s is told without its password', async (_, proxy, shown) => {
  expect(await through(proxy).send(get(login))).toEqual(noWay(shown))
})

test('a proxy that stays silent is given up after the whole time', async () => {
  const proxy = await connectProxy(null)
  expect(await through(proxy.url, 300).send(get(login))).toMatchObject({
    failure: { kind: 'timeout' },
  })
})

const variables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY']

test.each([
  [{}, ''],
  [{ HTTPS_PROXY: 'http://proxy.example:8080' }, 'http://proxy.example:8080'],
  [{ https_proxy: 'http://proxy.example:8080' }, 'http://proxy.example:8080'],
  [{ HTTP_PROXY: 'http://proxy.example:8080' }, ''],
  [{ HTTPS_PROXY: 'http://proxy.example:8080', NO_PROXY: '.salesforce.com' }, ''],
  [{ HTTPS_PROXY: 'http://proxy.example:8080', no_proxy: 'login.salesforce.com:443' }, ''],
  [{ HTTPS_PROXY: 'http://proxy.example:8080', NO_PROXY: '*' }, ''],
  [
    { HTTPS_PROXY: 'http://proxy.example:8080', NO_PROXY: 'localhost,.corp.example' },
    'http://proxy.example:8080',
  ],
])('with %j in the environment, the proxy is "%s"', (environment, proxy) => {
  for (const name of variables) {
    vi.stubEnv(name, '')
    vi.stubEnv(name.toLowerCase(), '')
  }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(proxyOfEnvironment('https://login.salesforce.com/services/oauth2/token')).toBe(proxy)
})
