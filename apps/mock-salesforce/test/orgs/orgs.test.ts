import { expect, test } from 'vitest'
import { acmeOrg, practiceApp } from '@flowscope/reference'
import type { GivenOrg, MockOptions } from '../../src/index.ts'
import { withMock } from '../support/with-mock.ts'

const globex: GivenOrg = {
  id: '00D5g0000000002',
  name: 'Globex',
  myDomain: 'globex',
  apps: [practiceApp],
}
const sandbox: GivenOrg = { ...acmeOrg, id: '00D5g0000000003', sandbox: 'dev' }
const localApp = { name: 'Local App', consumerKey: '3MVG9.local', consumerSecret: 'secret' }
const orgs: MockOptions['orgs'] = [acmeOrg, globex, sandbox]

test('has every org at a plain address, where answers name that address', async () => {
  const mock = await withMock({ orgs })
  expect(Object.keys(mock.orgs)).toEqual(['acme', 'globex', 'acme--dev'])
  for (const { url } of Object.values(mock.orgs)) {
    expect(url).toMatch(/^http:\/\/localhost:\d+$/)
    expect(await issuerAt(url)).toBe(url)
  }
  expect(mock.orgs['acme']?.url).toBe(mock.url)
})

test('plays at that address the org whose it is', async () => {
  const acme: GivenOrg = { ...acmeOrg, apps: [localApp] }
  const mock = await withMock({ orgs: [acme, globex] })
  const errors = await Promise.all(
    ['acme', 'globex'].map((name) => tokenError(mock.orgs[name]?.url ?? '', localApp.consumerKey)),
  )
  expect(errors).toEqual(['invalid_client', 'app_not_found'])
})

test('answers there on both address families, and stops when the mock closes', async () => {
  const mock = await withMock({ orgs })
  const port = new URL(mock.orgs['globex']?.url ?? '').port
  for (const host of ['127.0.0.1', '[::1]']) {
    expect((await fetch(`http://${host}:${port}/services/data`)).status).toBe(200)
  }
  await mock.close()
  await expect(fetch(`http://127.0.0.1:${port}/services/data`)).rejects.toThrow()
})

test('takes the ports that it is given', async () => {
  const first = await withMock({ orgs })
  const port = Number(new URL(first.orgs['globex']?.url ?? '').port)
  await first.close()
  const mock = await withMock({ orgs, orgPorts: { globex: port } })
  expect(mock.orgs['globex']?.url).toBe(`http://localhost:${String(port)}`)
})

test('has the admin API at its own address alone', async () => {
  const mock = await withMock({ orgs })
  const { status } = await fetch(`${mock.orgs['globex']?.url ?? ''}/__mock/health`)
  expect(status).toBe(404)
})

test('keeps the public address for the first org, and an org’s own door as it is', async () => {
  const mock = await withMock({ orgs, publicUrl: new URL('https://mock.example') })
  const { url = '' } = mock.orgs['globex'] ?? {}
  expect(await issuerAt(url)).toBe(url)
  expect(await issuerAt(`http://localhost:${String(mock.port)}`)).toBe('https://mock.example')
})

test('changes settings while it runs, until it is reset', async () => {
  const mock = await withMock({ orgs })
  const { acme } = mock.orgs
  if (!acme) throw new Error('No org')
  expect(await tokenError(mock.url, 'PlatformCLI')).toBe('invalid_client')
  acme.changeApp('PlatformCLI', { requirePkce: false })
  acme.changeUser('STUDENT@acme.example', { frozen: true })
  acme.change({ requirePkce: true })
  const { apps, users, requirePkce } = acme.setup()
  expect([apps[1]?.requirePkce, users[0]?.frozen, requirePkce]).toEqual([false, true, true])
  mock.reset()
  expect(acme.setup()).toEqual(acmeOrg)
})

test('says which app or user it does not have', async () => {
  const { acme } = (await withMock()).orgs
  expect(() => acme?.changeApp('nobody', {})).toThrow(
    'Acme has no app with the consumer key "nobody".',
  )
  expect(() => acme?.changeUser('nobody', {})).toThrow('Acme has no user "nobody".')
})

async function issuerAt(url: string): Promise<string> {
  const answer = await fetch(`${url}/.well-known/openid-configuration`)
  return ((await answer.json()) as { issuer: string }).issuer
}

async function tokenError(url: string, clientId: string): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: clientId,
    client_secret: 'wrong',
    refresh_token: 'x',
  })
  const answer = await fetch(`${url}/services/oauth2/token`, { method: 'POST', body })
  return ((await answer.json()) as { error: string }).error
}
