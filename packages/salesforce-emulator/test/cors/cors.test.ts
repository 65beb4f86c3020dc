import { expect, test } from 'vitest'
import { header, type Headers } from '@flowscope/http-message'
import type { OrgSetup } from '@flowscope/reference'
import { holds } from '../holds.ts'
import {
  asked,
  authorizeTarget,
  get,
  lastCheck,
  origin,
  orgWith,
  post,
  soql,
  worldOf,
} from '../walk.ts'

const page = 'https://app.example'
const listed: Partial<OrgSetup> = { corsAllowlist: ['http://localhost:8080', page] }
const open: Partial<OrgSetup> = { ...listed, enableCorsForOAuthEndpoints: true }
const userinfo = '/services/oauth2/userinfo'
const oauth = [
  ['GET', authorizeTarget({ ...asked, client_id: 'nobody' })],
  ['POST', '/services/oauth2/token'],
  ['POST', '/services/oauth2/revoke'],
  ['POST', '/services/oauth2/introspect'],
  ['GET', '/services/oauth2/pkce/generator'],
] as const

/** What a script of another origin learns: the status, and for whom the answer is. */
async function asking(
  org: Partial<OrgSetup>,
  target: string,
  { method = 'GET', from = page, more = [] as Headers, at = undefined as string | undefined } = {},
) {
  const world = worldOf(orgWith(org))
  const request = { ...get(target, [['Origin', from], ...more], at), method }
  const response = await world.handle(request)
  return {
    world,
    response,
    told: [response.status, header(response.headers, 'Access-Control-Allow-Origin')],
  }
}

const preflight: Headers = [
  ['Access-Control-Request-Method', 'POST'],
  ['Access-Control-Request-Headers', 'authorization,content-type'],
]

holds(
  'org.corsAllowlist',
  'lets a page read UserInfo and the REST API, and refuses others',
  async () => {
    for (const [target, status] of [
      [userinfo, 403],
      [soql(), 401],
      ['/services/data', 200],
      ['/services/apexrest/nothing', 404],
    ] as const) {
      expect((await asking(listed, target)).told).toEqual([status, page])
      const { world, response, told } = await asking(listed, target, {
        from: 'https://evil.example',
      })
      const isRefused = !target.includes('nothing')
      expect([told, isRefused && response.body]).toEqual(
        isRefused ? [[403, undefined], ''] : [[404, undefined], false],
      )
      expect(lastCheck(world)).toBe(isRefused ? 'cors.allowed' : 'route.known')
    }
  },
)

holds(
  'cors.allowed',
  'tells which origins are listed, which one asks, and what helps',
  async () => {
    const { world } = await asking(listed, userinfo, { from: 'https://evil.example' })
    expect(world.note(1)).toMatchObject({
      check: 'cors.allowed',
      passed: false,
      stored: 'http://localhost:8080 https://app.example',
      received: 'https://evil.example',
      causes: [expect.stringContaining('CORS') as string, expect.any(String) as string],
      fix: expect.stringContaining('Setup') as string,
    })
  },
)

test.each([
  ['https://*.app.example', 'https://a.b.app.example', true],
  ['https://*.app.example', 'https://app.example', false],
  ['https://*.app.example', 'http://a.app.example', false],
  ['https://*.app.example', 'https://evil.example/.app.example', false],
  ['https://app.example', 'https://APP.example', true],
  ['https://app.example', 'https://app.example:8443', false],
  ['https://app.example', 'https://app.example.evil.example', false],
  ['https://app.example', 'null', false],
])('takes the entry %s, where %s asks, for %s', async (entry, from, allowed) => {
  const { told } = await asking({ corsAllowlist: [entry] }, '/services/data', { from })
  expect(told[0]).toBe(allowed ? 200 : 403)
})

holds('org.enableCorsForOAuthEndpoints', 'opens the OAuth endpoints to listed pages', async () => {
  for (const [method, target] of oauth) {
    const on = await asking(open, target, { method })
    const off = await asking(listed, target, { method })
    const stranger = await asking(open, target, { method, from: 'https://evil.example' })
    expect(on.told[1]).toBe(page)
    expect(off.told).toEqual([on.response.status, undefined])
    expect(stranger.told).toEqual([403, undefined])
  }
})

holds('cors.oauth', 'leaves the OAuth endpoints of a login host closed', async () => {
  for (const [method, target] of oauth) {
    const { told } = await asking(open, target, { method, at: 'login.localhost:3001' })
    expect(told[1]).toBeUndefined()
    expect(told[0]).not.toBe(403)
  }
})

holds('cors.preflight', 'answers the question that a browser asks first', async () => {
  const { world, response, told } = await asking(open, '/services/oauth2/token', {
    method: 'OPTIONS',
    more: preflight,
  })
  expect([...told, response.body, lastCheck(world)]).toEqual([200, page, '', 'cors.preflight'])
  expect(header(response.headers, 'Access-Control-Allow-Methods')).toBe('POST')
  expect(header(response.headers, 'Access-Control-Allow-Headers')).toBe(
    'authorization,content-type',
  )
  const record = '/services/data/v68.0/sobjects/Account/x'
  const patch = await asking(listed, record, { method: 'OPTIONS', more: preflight })
  expect(header(patch.response.headers, 'Access-Control-Allow-Methods')).toBe(
    'GET, HEAD, POST, PATCH, DELETE',
  )
})

test.each([
  ['of an unknown origin', open, 'https://evil.example', preflight, 403],
  ['where CORS is off', listed, page, preflight, 405],
  ['that names no method', open, page, [], 405],
] as const)('refuses a preflight %s', async (_, org, from, more, status) => {
  const { response } = await asking(org, '/services/oauth2/token', {
    method: 'OPTIONS',
    from,
    more,
  })
  expect(response.status).toBe(status)
})

test('writes no strange header names into the answer to a preflight', async () => {
  const more: Headers = [
    ['Access-Control-Request-Method', 'GET'],
    ['Access-Control-Request-Headers', 'a\u00e4;<b>'],
  ]
  const { response } = await asking(listed, userinfo, { method: 'OPTIONS', more })
  expect(response.status).toBe(200)
  expect(header(response.headers, 'Access-Control-Allow-Headers')).toBeUndefined()
})

holds('cors.open', 'opens what everybody may know, with and without a preflight', async () => {
  for (const target of [
    '/.well-known/openid-configuration',
    '/.well-known/auth-configuration',
    '/id/keys',
  ]) {
    for (const [method, more] of [
      ['GET', []],
      ['OPTIONS', preflight],
    ] as const) {
      const { response, told } = await asking({}, target, { method, more })
      expect(told).toEqual([200, '*'])
      expect(header(response.headers, 'Access-Control-Allow-Credentials')).toBe('false')
    }
  }
})

holds('cors.singleaccess', 'tells nothing of CORS where Salesforce has none', async () => {
  for (const target of ['/services/oauth2/singleaccess', '/id/x/y', '/']) {
    expect((await asking(open, target)).told[1]).toBeUndefined()
  }
})

holds('cors.navigation', 'lets forms and pages of its own pass', async () => {
  const world = worldOf(orgWith(open))
  const send = (headers: Headers) =>
    world.handle(post('/services/oauth2/authorize', asked, headers))
  const navigate: Headers = [
    ['Origin', 'https://client.example'],
    ['Sec-Fetch-Mode', 'navigate'],
  ]
  for (const headers of [navigate, [['Origin', origin]] as Headers, []]) {
    const response = await send(headers)
    expect([response.status, header(response.headers, 'Access-Control-Allow-Origin')]).toEqual([
      302,
      undefined,
    ])
  }
  expect((await send([['Origin', 'https://client.example']])).status).toBe(403)
})
