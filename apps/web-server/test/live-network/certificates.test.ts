import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { testAuthority, type Issued, type TestAuthority } from './support/test-authority.ts'
import { failing, get, login, testNetwork } from './support/test-network.ts'
import { plainServer, tlsServer } from './support/tls-server.ts'

let authority: TestAuthority
let certificate: Issued

beforeAll(async () => {
  authority = await testAuthority()
  certificate = await authority.issue([login])
})

const unknownIssuer = failing(
  'tls',
  'The certificate of login.salesforce.com is signed by an authority that Node does not know. Where a company’s proxy reads along, NODE_EXTRA_CA_CERTS names the file with the company’s authority.',
  'unknownIssuer',
)

test('a certificate of an unknown authority is refused before a byte of the message', async () => {
  const server = await tlsServer(certificate)
  const network = testNetwork({ dialPort: server.port })
  expect(await network.send(get(login))).toEqual(unknownIssuer)
  expect(server.visits.map(({ received }) => received).join('')).toBe('')
})

test('NODE_TLS_REJECT_UNAUTHORIZED does not open it', async () => {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
  vi.spyOn(process, 'emitWarning').mockReturnValue()
  onTestFinished(() => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  })
  const { port } = await tlsServer(certificate)
  const network = testNetwork({ dialPort: port })
  expect(await network.send(get(login))).toEqual(unknownIssuer)
})

const outOfTime = (reason: 'expired' | 'notYetValid') =>
  failing(
    'tls',
    'The certificate of login.salesforce.com is not valid at the time that this computer’s clock shows. Look at the clock first.',
    reason,
  )

test.each([
  ['has run out', [login], -20, -10, outOfTime('expired')],
  ['is not yet valid', [login], 10, 20, outOfTime('notYetValid')],
  [
    'names another host',
    ['evil.example'],
    -1,
    1,
    failing(
      'tls',
      'The certificate that came is not for login.salesforce.com. Something else answers in its place: a sign-in page of the network, or a host name that is spelled wrong.',
      'otherName',
    ),
  ],
  [
    'names a suffix alone',
    ['salesforce.com', '*.my.salesforce.com'],
    -1,
    1,
    failing(
      'tls',
      'The certificate that came is not for login.salesforce.com. Something else answers in its place: a sign-in page of the network, or a host name that is spelled wrong.',
      'otherName',
    ),
  ],
] as const)('a certificate that %s is refused', async (_, names, from, to, expected) => {
  const server = await tlsServer(await authority.issue(names, from, to))
  const network = testNetwork({ ca: authority.pem, dialPort: server.port })
  expect(await network.send(get(login))).toEqual(expected)
  expect(server.visits.map(({ received }) => received).join('')).toBe('')
})

const noCommonProtocol = failing(
  'tls',
  'No secure connection to login.salesforce.com came about: the other side does not speak TLS 1.2 or newer. Something on the way may stand in for it.',
  'noCommonProtocol',
)

test('TLS 1.1 is not spoken', async () => {
  const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' } as const
  const { port } = await tlsServer({ ...certificate, ...old })
  const network = testNetwork({ ca: authority.pem, dialPort: port })
  expect(await network.send(get(login))).toEqual(noCommonProtocol)
})

test('a server that does not speak TLS at all is told so', async () => {
  const network = testNetwork({ dialPort: await plainServer('HTTP/1.1 400 Bad Request\r\n\r\n') })
  expect(await network.send(get(login))).toEqual(noCommonProtocol)
})
