import {
  acmeOrg,
  glossary,
  hosts,
  limits,
  practiceApp,
  scopeFor,
  scopes,
  termFor,
} from '@flowscope/reference'
import { expect, test } from 'vitest'

const discoveredIn2026 =
  'address api cdp_api cdp_calculated_insight_api cdp_identityresolution_api cdp_ingest_api cdp_profile_api cdp_query_api cdp_segment_api chatbot_api chatter_api content custom_permissions data_cloud_user_claims eclair_api einstein_gpt_api email forgot_password full id interaction_api lightning mcp_api offline_access openid pardot_api phone profile pwdless_login_api refresh_token scrt_api sfap_api user_registration_api visualforce wave_api web'

test('knows the 36 scopes of the discovery document', () => {
  expect(scopes.map(({ value }) => value).toSorted()).toEqual(discoveredIn2026.split(' '))
  expect(scopes).toHaveLength(36)
})

test('labels each scope or says openly that no public text has its label', () => {
  const unlabelled = scopes.filter(({ label }) => label === null).map(({ value }) => value)
  expect(unlabelled).toEqual([
    'data_cloud_user_claims',
    'pwdless_login_api',
    'einstein_gpt_api',
    'scrt_api',
  ])
  expect(scopes.filter(({ label, meaning }) => label === '' || meaning === '')).toEqual([])
})

test('knows every scope of the practice app', () => {
  expect(practiceApp.scopes.filter((value) => scopeFor(value) === undefined)).toEqual([])
  expect(scopeFor('everything')).toBeUndefined()
})

test('names a stand-in in practice worlds for each host that a learner can log in at', () => {
  const standIns = hosts.map(({ practiceShape }) => practiceShape).filter((shape) => shape !== null)
  expect(standIns).toEqual([
    'login.localhost',
    'test.localhost',
    'MYDOMAIN.my.localhost',
    'MYDOMAIN--SANDBOX.sandbox.my.localhost',
  ])
})

test('says in the limits what the practice app is set up with', () => {
  const session = limits.find(({ id }) => id === 'sessionTimeout')
  expect(session?.value).toBe(acmeOrg.sessionTimeoutMinutes)
})

test('explains each term in two sentences at most', () => {
  const long = glossary.filter(({ meaning }) => (meaning.match(/[.?](?= |$)/g) ?? []).length > 2)
  expect(long.map(({ id }) => id)).toEqual([])
  expect(glossary.filter(({ meaning }) => meaning.includes('!'))).toEqual([])
})

test('gives each term, host and limit an id of its own and a source', () => {
  for (const list of [glossary, hosts, limits]) {
    const ids = list.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(list.filter(({ sources }) => sources.length === 0)).toEqual([])
  }
  expect(termFor('pkce')?.term).toBe('PKCE')
})
