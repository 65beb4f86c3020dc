import { expect, test } from 'vitest'
import { acmeOrg, practiceApp } from '@flowscope/reference'
import { orgsOf, practicePrivateKey, startMockSalesforce } from '../src/index.ts'
import { presets, isPreset } from '../src/presets/index.ts'
import { rsaKeyOfPem } from '../src/config-file/rsa-key-of-pem.ts'
import { withMock } from './support/with-mock.ts'

test('hands out what a client has to be configured with', async () => {
  const { app, user } = await withMock()
  expect([app, user]).toEqual([practiceApp, acmeOrg.users[0]])
})

test('completes orgs of which little is given', async () => {
  const org = { id: '00D5g0000000001', name: 'Acme', myDomain: 'acme' }
  const mock = await withMock({ orgs: [org] })
  expect(mock.orgs['acme']?.setup()).toMatchObject({ ...org, sessionTimeoutMinutes: 120, apps: [] })
  expect(() => mock.app).toThrow(RangeError)
})

test('notes why each request was answered as it was', async () => {
  const mock = await withMock()
  await fetch(`${mock.url}/services/data`)
  await fetch(`${mock.url}/services/oauth2/authorize?client_id=nobody`)
  expect(mock.notes().map(({ ordinal, check, passed }) => [ordinal, check, passed])).toEqual([
    [1, 'versions.answered', true],
    [2, 'client.known', false],
  ])
})

test('reports each request to whoever listens', async () => {
  const seen: unknown[] = []
  const mock = await withMock({
    report: ({ request, response, note }) => {
      seen.push([request.target, response?.status, note()?.passed])
    },
  })
  await fetch(`${mock.url}/services/data`)
  expect(seen).toEqual([['/services/data', 200, true]])
})

test('frees its port when a fault of the start names no route', async () => {
  await expect(
    startMockSalesforce({ faults: [{ fault: 'cut', route: 'nowhere' }] }),
  ).rejects.toThrow('There is no route "nowhere"')
})

test.each(Object.keys(presets).filter(isPreset))('starts the preset %s', async (preset) => {
  const mock = await withMock({ orgs: orgsOf(preset) })
  for (const { url } of Object.values(mock.orgs)) {
    expect((await fetch(`${url}/services/data`)).status).toBe(200)
  }
})

test('has in every-flow each flow switched on, with a key that everybody may use', () => {
  const [org] = orgsOf('every-flow')
  const server = org?.apps.find(({ name }) => name === 'Flowscope Server App')
  expect(server?.consumerKey).toHaveLength(85)
  expect(server).toMatchObject({
    certificate: rsaKeyOfPem(practicePrivateKey),
    enableClientCredentialsFlow: true,
    clientCredentialsUser: 'student@acme.example',
    enableDeviceFlow: true,
    enableTokenExchangeFlow: true,
  })
  expect(org).toMatchObject({ allowUsernamePasswordFlows: true, allowUserAgentFlows: true })
})
