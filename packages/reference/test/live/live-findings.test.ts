import {
  findings,
  findingsFor,
  liveFindingById,
  networkFindingFor,
  networkFindings,
  type LiveRefusal,
} from '@flowscope/reference'
import { expect, test } from 'vitest'
import { liveCauses } from '../../src/live-findings/findings-for.ts'

const wrongKey: LiveRefusal = {
  place: 'authorizeBody',
  code: 'invalid_client_id',
  description: 'client identifier invalid',
  hostKind: 'myDomain',
  appKind: 'externalClientApp',
  step: null,
}

const causesOf = (refusal: LiveRefusal) => findingsFor(refusal).causes.map(({ cause }) => cause)

test('asks first whether the app is new where its key is unknown', () => {
  expect(findingsFor(wrongKey).id).toBe('authorizeBody.invalid_client_id.client-identifier-invalid')
  expect(causesOf(wrongKey)[0]).toContain('a few minutes ago')
})

test('looks first for the wrong kind of org at the login of sandboxes', () => {
  const [first] = causesOf({ ...wrongKey, hostKind: 'sandboxLogin' })
  expect(first).toBe('The app lives in production, and this is the login of sandboxes.')
  expect(causesOf(wrongKey)).not.toContain(first)
})

test('leads a connected app to the App Manager and an external client app to its own manager', () => {
  const callback = {
    ...wrongKey,
    code: 'redirect_uri_mismatch',
    description: 'redirect_uri must match configuration',
  }
  const pathOf = (refusal: LiveRefusal) => findingsFor(refusal).causes[0].setup
  expect(pathOf(callback)).toEqual({
    path: 'Setup → Apps → External Client Apps → External Client App Manager → your app → Settings → OAuth Settings',
    setting: 'Callback URL',
  })
  expect(pathOf({ ...callback, appKind: 'connectedApp' })).toEqual({
    path: 'Setup → Apps → App Manager → your app',
    setting: 'Callback URL',
  })
})

test('asks a token request first whether it names the callback URL of the authorize request', () => {
  const refusal: LiveRefusal = {
    ...wrongKey,
    place: 'tokenResponse',
    code: 'redirect_uri_mismatch',
    description: 'redirect_uri must match configuration',
    step: 'token',
  }
  expect(causesOf(refusal)[0]).toContain('another callback URL than the authorize request')
  expect(causesOf({ ...refusal, step: null })).toHaveLength(causesOf(refusal).length - 1)
})

test('suspects the username at a shared login host and an old session at a My Domain', () => {
  const refusal: LiveRefusal = {
    ...wrongKey,
    place: 'redirect',
    code: 'OAUTH_AUTHORIZATION_BLOCKED',
    description: 'Cross-org OAuth flows are not supported for this external client app',
  }
  expect(causesOf({ ...refusal, hostKind: 'login' })[0]).toContain('username')
  expect(causesOf(refusal)[0]).toContain('session of another org')
})

test('suspects the installation first where the app is a connected app', () => {
  const refusal: LiveRefusal = {
    ...wrongKey,
    place: 'errorPage',
    code: 'invalid_client',
    description: 'app must be installed into org',
    appKind: 'connectedApp',
  }
  expect(findingsFor(refusal).causes[0]).toMatchObject({
    setup: { path: 'Setup → Apps → Connected Apps → Connected Apps OAuth Usage' },
  })
})

test('tells what the reference knows where nothing is told anew for live runs', () => {
  const found = findingsFor({
    ...wrongKey,
    place: 'apiResponse',
    code: 'MALFORMED_QUERY',
    description: 'unexpected token: FRM',
    step: 'query',
  })
  const finding = findings.find(({ id }) => id === 'apiResponse.MALFORMED_QUERY')
  expect(found.id).toBe(finding?.id)
  expect(found.causes.map(({ cause }) => cause)).toEqual(finding?.causes)
})

test('admits that it does not know a code, and tells a bare status from it', () => {
  expect(findingsFor({ ...wrongKey, code: 'teapot' })).toMatchObject({
    id: 'unknown',
    mark: 'inferred',
    causes: [{ cause: 'Not known.', mark: 'inferred' }],
  })
  expect(findingsFor({ ...wrongKey, code: '503' }).id).toBe('status.5xx')
  const atSite = findingsFor({ ...wrongKey, code: '404', hostKind: 'experienceSite' })
  expect(atSite.causes[0].cause).toContain('path of the site')
})

test('gives each finding a cause for every host, app and step', () => {
  const hosts = ['login', 'sandboxLogin', 'myDomain', 'sandboxMyDomain', 'mock'] as const
  const lacking = findings.flatMap(({ id }) =>
    hosts.flatMap((hostKind) =>
      (['externalClientApp', 'connectedApp'] as const).filter(
        (appKind) => !liveFindingById(id, { hostKind, appKind })?.causes[0].cause,
      ),
    ),
  )
  expect(lacking).toEqual([])
})

test('tells causes only of findings that exist', () => {
  const ids = new Set(findings.map(({ id }) => id))
  expect(Object.keys(liveCauses).filter((id) => !ids.has(id))).toEqual([])
})

test('tells each network fault apart, and marks every cause of it as deduced', () => {
  const kinds = [
    'addressRefused',
    'hostNotFound',
    'connectionRefused',
    'proxy',
    'tls',
    'timeout',
    'connectionCut',
    'notHttp',
  ] as const
  const reasons = [
    'unknownIssuer',
    'expired',
    'notYetValid',
    'otherName',
    'noCommonProtocol',
  ] as const
  const found = [
    ...kinds.map((kind) => networkFindingFor({ kind })),
    ...reasons.map((reason) => networkFindingFor({ kind: 'tls', reason })),
  ]
  expect(new Set(found.map(({ id }) => id)).size).toBe(kinds.length + reasons.length)
  expect(found).toHaveLength(networkFindings.length)
  expect(new Set(found.map(({ meaning }) => meaning)).size).toBe(found.length)
  const sure = found.flatMap(({ causes }) => causes).filter(({ mark }) => mark !== 'inferred')
  expect(sure).toEqual([])
})

test('finds a network fault by its id too, and nothing for an id that is nobody’s', () => {
  const context = { hostKind: 'login', appKind: 'connectedApp' } as const
  expect(liveFindingById('network.tls.expired', context)).toEqual(
    networkFindingFor({ kind: 'tls', reason: 'expired' }),
  )
  expect(liveFindingById('network.tea', context)).toBeNull()
})

test('speaks in short calm sentences', () => {
  const rows = Object.values(liveCauses).flat()
  const network = networkFindings.flatMap(({ meaning, causes }) => [
    { cause: meaning, fix: meaning },
    ...causes,
  ])
  const texts = [...rows, ...network].flatMap(({ cause, fix }) => [cause, fix])
  expect(texts.filter((text) => text.length > 160 || !/[^!]\.$/.test(text))).toEqual([])
})
