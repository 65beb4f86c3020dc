import { expect, test } from 'vitest'
import { acmeOrg, practiceApp } from '@flowscope/reference'
import { ConfigError, startMockSalesforce, type MockOptions } from '../src/index.ts'
import { withMock } from './support/with-mock.ts'

/** What a program without types may hand in. */
const given = (options: object) => options as MockOptions

const orgWith = (app: object) => ({
  orgs: [{ ...acmeOrg, apps: [{ name: 'Nightly job', consumerKey: 'nightly', ...app }] }],
})

test.each([
  [{ prot: 3001 }, 'prot is not a setting; did you mean port?'],
  [{ port: '3001' }, 'port must be an integer (0 takes a free one).'],
  [{ port: 70_000 }, 'port must be <= 65535 (0 takes a free one).'],
  [{ publicUrl: 'https://mock.example' }, 'publicUrl must be a URL of http or https'],
  [{ clock: { time: 0 } }, 'clock must be an object with a function now.'],
  [{ report: 'json' }, 'report must be a function or null.'],
  [{ onError: null }, 'onError must be a function.'],
  [{ orgs: [] }, 'orgs has too few or too many entries.'],
  [{ orgPorts: { globex: '3010' } }, 'orgPorts.globex must be an integer.'],
  [{ counterfactual: { is: true } }, 'counterfactual.is is not a setting; did you mean iss?'],
  [{ faults: [{ fault: 'latency' }] }, 'faults[0].milliseconds is missing.'],
  [
    orgWith({ status: 'on' }),
    'orgs[0].apps[0].status must be one of enabled, disabled, blocked, uninstalled.',
  ],
  [
    orgWith({ requirePckce: true }),
    'orgs[0].apps[0].requirePckce is not a setting; did you mean requirePkce?',
  ],
])('refuses the options %j', async (options, sentence) => {
  const start = startMockSalesforce(given(options))
  await expect(start).rejects.toThrow(ConfigError)
  await expect(start).rejects.toThrow(`startMockSalesforce: ${sentence}`)
})

test('names app and scope where Salesforce has no such scope, and says which there are', async () => {
  await expect(startMockSalesforce(orgWith({ scopes: ['api', 'apii'] }))).rejects.toThrow(
    /^startMockSalesforce: orgs\[0\]\.apps\[0\]\.scopes\[1\] of "Nightly job" is "apii", but must be one of id, profile, .*, refresh_token, .*; did you mean api\?$/,
  )
})

test('takes what is undefined as left out', async () => {
  const { orgs } = orgWith({ scopes: undefined })
  const mock = await withMock(given({ host: undefined, seed: undefined, orgs }))
  expect(mock.app.scopes).toEqual([])
  expect((await fetch(`${mock.url}/services/data`)).status).toBe(200)
})

test('calls a clock of its own as it was handed in', async () => {
  const clock = {
    time: 1_767_607_200_000,
    now() {
      return this.time
    },
  }
  const mock = await withMock({ clock })
  clock.time += 1000
  expect(mock.clock.now()).toBe(1_767_607_201_000)
})

test('refuses a change of settings that does not fit, and changes nothing', async () => {
  const mock = await withMock()
  const org = mock.orgs['acme']
  const change = (settings: object) => () => org?.change(settings)
  const changeApp = (settings: object) => () => org?.changeApp(practiceApp.consumerKey, settings)
  const changeUser = (settings: object) => () => org?.changeUser('student@acme.example', settings)
  expect(change({ active: 'no' })).toThrow('change: active must be a boolean')
  expect(changeApp({ scopes: ['everything'] })).toThrow(
    'changeApp: scopes[0] is "everything", but must be one of',
  )
  expect(changeUser({ frosen: true })).toThrow(
    'changeUser: frosen is not a setting; did you mean frozen?',
  )
  expect(() => {
    mock.faults.set([{ fault: 'cut', evry: 2 } as never])
  }).toThrow('faults.set: [0].evry is not a setting; did you mean every?')
  expect([org?.setup(), mock.faults.list()]).toEqual([acmeOrg, []])
})
