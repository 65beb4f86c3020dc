import { beforeAll, expect, test } from 'vitest'
import { systemResolve } from '../../src/live-network/index.ts'
import { testAuthority, type Issued, type TestAuthority } from './support/test-authority.ts'
import { failing, get, login, testNetwork } from './support/test-network.ts'
import { tlsServer } from './support/tls-server.ts'

let authority: TestAuthority
let certificate: Issued

beforeAll(async () => {
  authority = await testAuthority()
  certificate = await authority.issue([login])
})

const inside = failing(
  'addressRefused',
  'login.salesforce.com leads to an address that is not public, so nothing was sent. Salesforce has public addresses only: a hosts file, a VPN or a name server of this network gives another one.',
)

/** The address rule of these tests lets 127.0.0.1 pass for public; ::1 is inside. */
async function rebinding(...answers: readonly (readonly string[])[]) {
  const server = await tlsServer(certificate)
  let asked = 0
  const network = testNetwork({
    ca: authority.pem,
    dialPort: server.port,
    resolve: async () => answers[asked++] ?? [],
  })
  return { server, network, timesAsked: () => asked }
}

test('the address that was checked is the one that is called, and no name is looked up twice', async () => {
  const { server, network, timesAsked } = await rebinding(['127.0.0.1'], ['::1'])
  expect((await network.send(get(login))).type).toBe('response')
  expect(server.visits.map(({ address }) => address)).toEqual(['127.0.0.1'])
  expect(timesAsked()).toBe(1)
})

test('a name that leads inside the second time is refused then, though a connection is kept', async () => {
  const { server, network } = await rebinding(['127.0.0.1'], ['::1'])
  await network.send(get(login))
  expect(await network.send(get(login))).toEqual(inside)
  expect(server.visits.map(({ address }) => address)).toEqual(['127.0.0.1'])
})

test.each([
  ['before', ['::1', '127.0.0.1']],
  ['after', ['127.0.0.1', '::1']],
])('one inside address %s a public one refuses them all', async (_, addresses) => {
  const { server, network } = await rebinding(addresses)
  expect(await network.send(get(login))).toEqual(inside)
  expect(server.visits).toEqual([])
})

test('where the first address does not answer, the next one is called', async () => {
  const server = await tlsServer(certificate)
  const network = testNetwork({
    ca: authority.pem,
    dialPort: server.port,
    resolve: async () => ['127.0.0.9', '127.0.0.1'],
    addressRule: () => true,
  })
  expect((await network.send(get(login))).type).toBe('response')
  expect(server.visits.map(({ address }) => address)).toEqual(['127.0.0.1'])
})

const unknown = failing(
  'hostNotFound',
  'The name login.salesforce.com leads to no address. Look at its spelling; a My Domain that was renamed and a sandbox that was deleted have none any more.',
)

const notNow = failing(
  'hostNotFound',
  'The name login.salesforce.com could not be looked up just now. Is this computer online, and does its name server answer?',
)

test.each([
  ['an unknown name', () => Promise.reject(errorOf('ENOTFOUND')), unknown],
  ['a name without an address', () => Promise.resolve([]), unknown],
  ['a name server that does not answer', () => Promise.reject(errorOf('EAI_AGAIN')), notNow],
  ['a lookup without an end', () => new Promise<never>(() => undefined), notNow],
])('%s is told apart', async (_, resolve, expected) => {
  const network = testNetwork({ resolve, timeout: { idle: 5000, total: 200 } })
  expect(await network.send(get(login))).toEqual(expected)
})

test('the system’s own resolver tells every address', async () => {
  expect(await systemResolve('localhost')).toContain('127.0.0.1')
})

test('the system’s own resolver rejects a name that cannot exist', async () => {
  await expect(systemResolve('nobody.invalid')).rejects.toMatchObject({ syscall: 'getaddrinfo' })
})

function errorOf(code: string): Error {
  return Object.assign(new Error(code), { code })
}
