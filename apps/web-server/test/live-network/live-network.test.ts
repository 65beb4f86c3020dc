import { beforeAll, expect, test } from 'vitest'
import { asBytes, requestBytes } from '@flowscope/http-message'
import { hostRule } from '../../src/live-network/index.ts'
import { testAuthority, type Issued, type TestAuthority } from './support/test-authority.ts'
import { failing, get, login, testNetwork } from './support/test-network.ts'
import { answering, ok, plainServer, tlsServer } from './support/tls-server.ts'

let authority: TestAuthority
let certificate: Issued

beforeAll(async () => {
  authority = await testAuthority()
  certificate = await authority.issue([login, 'acme.my.salesforce.com'])
})

const okResponse = {
  type: 'response',
  response: { status: 200, reason: 'OK', headers: [['Content-Length', '2']], body: 'ok' },
}

async function salesforce(answer?: Parameters<typeof tlsServer>[1]) {
  const server = await tlsServer(certificate, answer)
  const network = testNetwork({ ca: authority.pem, dialPort: server.port })
  return { server, network }
}

test('a request stands inside TLS byte for byte, at a server that was asked for by name', async () => {
  const { server, network } = await salesforce()
  const request = get(login, '/services/oauth2/authorize?state=a%20b+%e6&x')
  expect(await network.send(request)).toEqual(okResponse)
  expect(server.visits).toEqual([
    { servername: login, address: '127.0.0.1', received: requestBytes(request) },
  ])
})

test('one host’s connection is kept and is not another host’s', async () => {
  const { server, network } = await salesforce()
  await network.send(get(login, '/1'))
  await network.send(get(login, '/2'))
  await network.send(get('acme.my.salesforce.com', '/3'))
  expect(server.visits.map(({ servername, received }) => [servername, received])).toEqual([
    [login, requestBytes(get(login, '/1')) + requestBytes(get(login, '/2'))],
    ['acme.my.salesforce.com', requestBytes(get('acme.my.salesforce.com', '/3'))],
  ])
})

test.each([
  'http://127.0.0.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://evil.example/',
  '//evil.example/',
  '/elsewhere',
])('a redirect to %s is an answer and is not followed', async (location) => {
  const { server, network } = await salesforce(
    answering(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`),
  )
  expect(await network.send(get(login))).toEqual({
    type: 'response',
    response: {
      status: 302,
      reason: 'Found',
      headers: [
        ['Location', location],
        ['Content-Length', '0'],
      ],
      body: '',
    },
  })
  expect(server.visits).toHaveLength(1)
})

test('the port of the message is dialled where nothing else is said', async () => {
  const { port } = await tlsServer(await authority.issue(['login.customer.example']))
  const host = `login.customer.example:${String(port)}`
  const network = testNetwork({
    ca: authority.pem,
    hostRule: hostRule({ extraHosts: [host], mock: null }),
  })
  expect(await network.send(get(host))).toEqual(okResponse)
})

test.each(['localhost', 'acme.my.localhost'])(
  'the mock at %s is dialled on loopback, past resolver, address rule and proxy',
  async (name) => {
    const port = await plainServer(ok)
    const network = testNetwork({
      hostRule: hostRule({ extraHosts: [], mock: `http://localhost:${String(port)}` }),
      resolve: () => Promise.reject(new Error('asked')),
      addressRule: () => false,
      proxy: () => 'http://127.0.0.1:9',
    })
    expect(await network.send(get(`${name}:${String(port)}`, '/', 'http'))).toEqual(okResponse)
  },
)

test('a mock that is not there is called that', async () => {
  const network = testNetwork({
    hostRule: hostRule({ extraHosts: [], mock: 'http://localhost:1' }),
  })
  expect(await network.send(get('localhost:1', '/', 'http'))).toEqual(
    failing('connectionRefused', 'No mock answers at localhost:1. Is it started?'),
  )
})

test('a host that the rule refuses is neither looked up nor called', async () => {
  const asked: string[] = []
  const network = testNetwork({
    resolve: async (host) => {
      asked.push(host)
      return ['127.0.0.1']
    },
  })
  expect(await network.send(get('evil.example'))).toEqual(
    failing(
      'addressRefused',
      'evil.example is no login host, My Domain, site or instance of Salesforce. The custom domain of a site is called once EXTRA_HOSTS names it.',
    ),
  )
  expect(asked).toEqual([])
})

test.each([
  [
    'a whole address for a target',
    { ...get(login), target: 'https://evil.example/' },
    'A live request names a path, not a whole address.',
  ],
  [
    'another host in a Host header',
    { ...get(login), headers: get('evil.example').headers },
    'The Host header names another host than login.salesforce.com, where the message goes.',
  ],
  [
    'a second Host header',
    { ...get(login), headers: [...get(login).headers, ['Host', 'evil.example']] as const },
    'The Host header names another host than login.salesforce.com, where the message goes.',
  ],
])('%s is not sent', async (_, request, reason) => {
  const { server, network } = await salesforce()
  expect(await network.send(request)).toEqual(failing('addressRefused', reason))
  expect(server.visits).toEqual([])
})

test('an answer is read up to a megabyte', async () => {
  const length = 1024 * 1024
  const { network } = await salesforce((socket) => {
    socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${String(length)}\r\n\r\n`)
    socket.write('x'.repeat(length))
  })
  const outcome = await network.send(get(login))
  expect(outcome).toMatchObject({ response: { body: asBytes('x'.repeat(length)) } })
})

test('a longer answer is given up, and its length need not be announced', async () => {
  const { network } = await salesforce((socket) => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    socket.write('x'.repeat(1024 * 1024 + 1))
  })
  expect(await network.send(get(login))).toEqual(
    failing(
      'connectionCut',
      'The answer of login.salesforce.com is longer than 1 MB, so it was not read to its end. A query with a LIMIT is answered in less.',
    ),
  )
})

const noAnswer = failing(
  'timeout',
  'login.salesforce.com did not answer in time. Whether it acted on the message is unknown. A firewall that drops messages looks like this; where the network has a proxy, HTTPS_PROXY names it.',
)

test('a server that stays silent is given up after the idle time', async () => {
  const { port } = await tlsServer(certificate, () => undefined)
  const timeout = { idle: 100, total: 60_000 }
  const network = testNetwork({ ca: authority.pem, dialPort: port, timeout })
  expect(await network.send(get(login))).toEqual(noAnswer)
})

test('a server that answers drop by drop is given up after the whole time', async () => {
  const { port } = await tlsServer(certificate, (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    const drops = setInterval(() => socket.write('x'), 20)
    socket.on('close', () => {
      clearInterval(drops)
    })
  })
  const timeout = { idle: 60_000, total: 500 }
  const network = testNetwork({ ca: authority.pem, dialPort: port, timeout })
  expect(await network.send(get(login))).toEqual(noAnswer)
})

test('a server that never comes to TLS is given up after the whole time', async () => {
  const dialPort = await plainServer(null)
  const network = testNetwork({ dialPort, timeout: { idle: 60_000, total: 200 } })
  expect(await network.send(get(login))).toEqual(noAnswer)
})

const cut = failing(
  'connectionCut',
  'The connection to login.salesforce.com was cut before an answer had come. Whether it acted on the message is unknown.',
)

test.each([
  ['before a byte', ''],
  ['in the middle of a body', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf'],
])('a connection that ends %s is cut', async (_, answer) => {
  const { network } = await salesforce((socket) => socket.end(answer))
  expect(await network.send(get(login))).toEqual(cut)
})

test('an answer inside TLS that is not HTTP is called that', async () => {
  const { network } = await salesforce((socket) => socket.end('220 mail.example ESMTP\r\n'))
  expect(await network.send(get(login))).toEqual(
    failing(
      'notHttp',
      'What login.salesforce.com sent is not HTTP. Something on the way may stand in for it.',
    ),
  )
})

test('a port where nothing listens is a refused connection', async () => {
  const network = testNetwork({ dialPort: 1 })
  expect(await network.send(get(login))).toEqual(
    failing(
      'connectionRefused',
      'login.salesforce.com refused the connection. A firewall on the way does so too.',
    ),
  )
})
