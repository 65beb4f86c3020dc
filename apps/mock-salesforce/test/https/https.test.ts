import { request } from 'node:https'
import { expect, test } from 'vitest'
import { acmeOrg } from '@flowscope/reference'
import type { MockSalesforce } from '../../src/index.ts'
import { withMock } from '../support/with-mock.ts'

test('speaks HTTPS to whoever trusts its certificate, and names itself so', async () => {
  const mock = await withMock({ https: true })
  expect(mock.url).toBe(`https://localhost:${String(mock.port)}`)
  const { body } = await ask(mock, '/.well-known/openid-configuration')
  expect((JSON.parse(body) as { issuer: string }).issuer).toBe(mock.url)
})

test.each(['localhost', 'login.localhost', 'acme.my.localhost', 'test.localhost'])(
  'has %s in its certificate',
  async (servername) => {
    const mock = await withMock({ https: true })
    expect((await ask(mock, '/services/data', { servername })).status).toBe(200)
  },
)

test('is not trusted by those who do not know it, nor for other names', async () => {
  const mock = await withMock({ https: true })
  await expect(ask(mock, '/', { ca: undefined })).rejects.toThrow('certificate')
  await expect(ask(mock, '/', { servername: 'mock.example' })).rejects.toThrow('mock.example')
})

test('offers the certificate, and makes another each time', async () => {
  const [one, two] = [await withMock({ https: true }), await withMock({ https: true })]
  expect((await ask(one, '/__mock/certificate.pem')).body).toBe(one.certificate)
  expect(one.certificate).not.toBe(two.certificate)
})

test('has Secure cookies then', async () => {
  const mock = await withMock({ https: true })
  const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } }
  const { cookies } = await ask(mock, '/', form, 'un=student%40acme.example&pw=practice-1')
  expect(cookies.join()).toMatch(/; ?secure/i)
})

test('gives every org an address of its own with the same certificate', async () => {
  const globex = { id: '00D5g0000000002', name: 'Globex', myDomain: 'globex' }
  const mock = await withMock({ https: true, orgs: [acmeOrg, globex] })
  const port = Number(new URL(mock.orgs['globex']?.url ?? '').port)
  expect((await ask(mock, '/services/data', { port })).status).toBe(200)
})

function ask(
  mock: MockSalesforce,
  path: string,
  options: object = {},
  body?: string,
): Promise<{ status: number | undefined; cookies: readonly string[]; body: string }> {
  const { port } = mock
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, ca: mock.certificate ?? '', ...options }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('end', () => {
        const cookies = response.headers['set-cookie'] ?? []
        resolve({ status: response.statusCode, cookies, body: text })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
