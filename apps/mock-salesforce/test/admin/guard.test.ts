import { request, type OutgoingHttpHeaders } from 'node:http'
import { expect, test } from 'vitest'
import type { MockSalesforce } from '../../src/index.ts'
import { admit } from '../../src/admin/guard.ts'
import { callAdmin } from '../support/admin-client.ts'
import { withMock } from '../support/with-mock.ts'

test.each([
  ['localhost', undefined],
  ['127.0.0.1:3001', undefined],
  ['[::1]:3001', undefined],
  ['acme.my.localhost:3001', undefined],
  ['localhost:3001', 'http://localhost:3001'],
])('lets in a caller with Host %s and Origin %s', async (host, origin) => {
  const { status } = await health(await withMock(), host, origin)
  expect(status).toBe(200)
})

test.each([
  ['evil.example', undefined, 'The admin API answers at localhost only, not at "evil.example".'],
  [
    'localhost.evil.example:80',
    undefined,
    'The admin API answers at localhost only, not at "localhost.evil.example:80".',
  ],
  [
    'localhost:3001',
    'http://evil.example',
    'A page of http://evil.example may not use the admin API.',
  ],
  ['localhost:3001', 'null', 'A page of null may not use the admin API.'],
  [
    'localhost:3001',
    'http://localhost:3000',
    'A page of http://localhost:3000 may not use the admin API.',
  ],
])('turns away Host %s with Origin %s', async (host, origin, message) => {
  expect(await health(await withMock(), host, origin)).toEqual({ status: 403, body: { message } })
})

test('turns a stranger away from everything there is', async () => {
  const mock = await withMock()
  const { body } = await callAdmin(mock, 'GET', '/openapi.json')
  const { paths } = body as { paths: Record<string, Record<string, unknown>> }
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => [method.toUpperCase(), path] as const),
  )
  const documents = ['/__mock/', '/__mock/openapi.json', '/__mock/config.schema.json'].map(
    (path) => ['GET', path] as const,
  )
  for (const [method, path] of [...routes, ...documents, ['GET', '/__mock/certificate.pem']]) {
    for (const headers of [
      { Host: 'evil.example' },
      { Host: 'localhost', Origin: 'http://evil.example' },
    ]) {
      const { status } = await ask(mock, headers, path, method)
      expect([method, path, status]).toEqual([method, path, 403])
    }
  }
})

test('lets in another machine with the token, and with nothing else', () => {
  const from = (authorization?: string) => ({
    headers: { host: 'mock.example', ...(authorization === undefined ? {} : { authorization }) },
    socket: { remoteAddress: '192.0.2.7' },
  })
  const message = 'From another machine the admin API wants the bearer token in MOCK_ADMIN_TOKEN.'
  expect(() => {
    admit(from('Bearer open-sesame'), 'open-sesame')
  }).not.toThrow()
  for (const [caller, token] of [
    [from(), 'open-sesame'],
    [from('Bearer wrong'), 'open-sesame'],
    [from('Bearer null'), null],
  ] as const) {
    expect(() => {
      admit(caller, token)
    }).toThrow(message)
  }
})

test('is not there at all when it is switched off', async () => {
  const mock = await withMock({ admin: false })
  const { status } = await fetch(`${mock.adminUrl}/health`)
  expect(status).toBe(404)
  expect(mock.requests().map(({ request }) => request.target)).toEqual(['/__mock/health'])
})

function health(mock: MockSalesforce, host: string, origin: string | undefined) {
  const headers = { Host: host, ...(origin === undefined ? {} : { Origin: origin }) }
  return ask(mock, headers, '/__mock/health')
}

function ask(mock: MockSalesforce, headers: OutgoingHttpHeaders, path: string, method = 'GET') {
  return new Promise<{ status: number | undefined; body: unknown }>((resolve, reject) => {
    request({ port: mock.port, path, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode, body: JSON.parse(text) as unknown })
      })
    })
      .on('error', reject)
      .end()
  })
}
