import { bytesOfText, encodeForm, header, type HttpRequest } from '@flowscope/http-message'
import { expect } from 'vitest'
import { errorPageOf } from './login-walk.ts'
import { holds } from './holds.ts'
import { accountClass, accounts, created, data, apiOf } from './rest/rest-calls.ts'
import {
  asked,
  authorizeTarget,
  bearer,
  browserAt,
  consentPageFor,
  exchange,
  get,
  nextOf,
  post,
  setupWith,
  soql,
  tokensAt,
  worldOf,
  type Pairs,
} from './walk.ts'

const page = 'text/html; charset=UTF-8'
const json = 'application/json;charset=UTF-8'
const form = 'application/x-www-form-urlencoded;charset=UTF-8'

/** Status and content type of the answer, and the check that gave it. */
async function answerTo(request: HttpRequest, world = worldOf()) {
  const { status, headers } = await world.handle(request)
  return [status, header(headers, 'Content-Type'), world.note(world.requestCount())?.check]
}

/** The same for a caller with the tokens of the practice user. */
async function answerToBearer(request: HttpRequest, parameters: Pairs = asked) {
  const world = worldOf()
  const { access_token } = await tokensAt(world, parameters)
  const headers = [...request.headers, ...bearer(access_token)]
  return answerTo({ ...request, headers }, world)
}

function sendJson(method: string, target: string, body: object): HttpRequest {
  const request = get(target, [['Content-Type', 'application/json']])
  return { ...request, method, body: bytesOfText(JSON.stringify(body)) }
}

holds('endpoint.authorize', 'leads a sound request to the next page, by GET and POST', async () => {
  for (const request of [get(authorizeTarget()), post('/services/oauth2/authorize', asked)]) {
    expect(await answerTo(request)).toEqual([302, undefined, 'codeChallenge.wellFormed'])
  }
})

holds('endpoint.brandedAuthorize', 'leads to the same page', async () => {
  const request = post('/services/oauth2/authorize/BRAND', asked)
  expect(await answerTo(request)).toEqual([302, undefined, 'codeChallenge.wellFormed'])
})

holds('endpoint.successPage', 'is a page', async () => {
  const request = get('/services/oauth2/success?code=x')
  expect(await answerTo(request)).toEqual([200, page, 'stockCallback.shown'])
})

holds('endpoint.callbackPage', 'is a page', async () => {
  const request = get('/services/oauth2/callback?code=x')
  expect(await answerTo(request)).toEqual([200, page, 'stockCallback.shown'])
})

holds('endpoint.pkceGenerator', 'answers in JSON', async () => {
  const request = get('/services/oauth2/pkce/generator')
  expect(await answerTo(request)).toEqual([200, json, 'pkceGenerator.answered'])
})

holds('endpoint.connectPage', 'shows a form, and again after an unknown code', async () => {
  expect(await answerTo(get('/setup/connect'))).toEqual([200, page, 'connect.shown'])
  const typed = post('/setup/connect', { user_code: 'XXXXXXXX' })
  expect(await answerTo(typed)).toEqual([200, page, 'userCode.known'])
})

holds('endpoint.consentPage', 'sends a browser without a session to the login', async () => {
  const world = worldOf()
  const next = new URL(nextOf(await world.handle(get(authorizeTarget()))))
  const request = get(next.pathname + next.search)
  expect(await answerTo(request, world)).toEqual([200, page, 'login.needed'])
})

holds(
  'endpoint.consentPage',
  'shows the consent page to who is logged in, and takes its form',
  async () => {
    const browser = browserAt(worldOf())
    const consent = await consentPageFor(browser)
    expect([consent.status, header(consent.headers, 'Content-Type')]).toEqual([200, page])
    const back = await browser.submit(consent, { allow: ' Allow ' })
    expect([back.status, header(back.headers, 'Content-Type')]).toEqual([200, page])
  },
)

holds('endpoint.loginPage', 'shows a form, and again after a wrong password', async () => {
  expect(await answerTo(get('/'))).toEqual([200, page, 'login.shown'])
  const wrong = post('/', { username: 'student@acme.example', pw: 'wrong' })
  expect(await answerTo(wrong)).toEqual([200, page, 'password.correct'])
})

holds('endpoint.verification', 'has a page for whom no login waits', async () => {
  const request = get('/_ui/identity/verification/method/EmailVerificationFinishUi/e')
  expect(await answerTo(request)).toEqual([200, page, 'verification.pending'])
})

holds('endpoint.frontdoor', 'leads a browser without a session to the login', async () => {
  const request = get('/secur/frontdoor.jsp?retURL=%2F')
  expect(await answerTo(request)).toEqual([200, page, 'login.needed'])
  const posted = post('/secur/frontdoor.jsp', { retURL: '/' })
  expect(await answerTo(posted)).toEqual([200, page, 'login.needed'])
})

holds('endpoint.logout', 'says that the session has ended', async () => {
  expect(await answerTo(get('/secur/logout.jsp'))).toEqual([200, page, 'session.closed'])
})

holds('endpoint.errorPage', 'is a page', async () => {
  const request = get(errorPageOf('scope.allowed'))
  expect(await answerTo(request)).toEqual([200, page, 'errorPage.shown'])
})

holds('endpoint.token', 'answers in JSON', async () => {
  const request = post('/services/oauth2/token', { ...exchange, code: 'unknown' })
  expect(await answerTo(request)).toEqual([400, json, 'code.known'])
})

holds('endpoint.revoke', 'answers in a form, by GET and POST', async () => {
  const path = '/services/oauth2/revoke'
  for (const request of [get(`${path}?token=x`), post(path, { token: 'x' })]) {
    expect(await answerTo(request)).toEqual([400, form, 'token.known'])
  }
})

holds('endpoint.introspect', 'answers in JSON', async () => {
  const { client_id = '', client_secret = '' } = exchange
  const request = post('/services/oauth2/introspect', { client_id, client_secret, token: 'x' })
  expect(await answerTo(request)).toEqual([200, json, 'introspection.answered'])
})

holds('endpoint.userinfo', 'answers in JSON, by GET and POST', async () => {
  const path = '/services/oauth2/userinfo'
  for (const request of [get(path), post(path, {})]) {
    expect(await answerToBearer(request)).toEqual([200, json, 'userinfo.answered'])
  }
})

holds('endpoint.singleAccess', 'answers in JSON', async () => {
  const request = post('/services/oauth2/singleaccess', {})
  const withWeb = { ...asked, scope: 'api web' }
  expect(await answerToBearer(request, withWeb)).toEqual([200, json, 'singleAccess.answered'])
})

holds('endpoint.register', 'answers 201 in JSON', async () => {
  const initialAccessToken = 'initial-token-1'
  const client = { client_name: 'x', redirect_uris: ['https://x.example/cb'] }
  const request = sendJson('POST', '/services/oauth2/register', client)
  const headers = [...request.headers, ...bearer(initialAccessToken)]
  const world = worldOf(setupWith({ initialAccessToken }))
  const answer = await answerTo({ ...request, headers }, world)
  expect(answer).toEqual([201, json, 'registration.answered'])
})

holds('endpoint.oidcLogout', 'says that the session has ended', async () => {
  const request = get('/services/auth/idp/oidc/logout')
  expect(await answerTo(request)).toEqual([200, page, 'oidcLogout.answered'])
})

holds('endpoint.keys', 'answers in JSON', async () => {
  expect(await answerTo(get('/id/keys'))).toEqual([200, json, 'keys.answered'])
})

holds('endpoint.identity', 'answers in JSON, by GET and POST', async () => {
  const path = '/id/00D5g0000000001EAA/0055g000000000BAAQ'
  for (const request of [get(path), post(path, {})]) {
    expect(await answerToBearer(request)).toEqual([200, json, 'identity.answered'])
  }
})

holds('endpoint.openidConfiguration', 'answers in JSON', async () => {
  const request = get('/.well-known/openid-configuration')
  expect(await answerTo(request)).toEqual([200, json, 'discovery.answered'])
})

holds('endpoint.authConfiguration', 'answers in JSON, and OPTIONS with nothing', async () => {
  const request = get('/.well-known/auth-configuration')
  for (const method of ['GET', 'POST']) {
    expect(await answerTo({ ...request, method })).toEqual([200, json, 'discovery.answered'])
  }
  const options = { ...request, method: 'OPTIONS' }
  expect(await answerTo(options)).toEqual([200, undefined, 'discovery.answered'])
})

holds('endpoint.versions', 'answers in JSON', async () => {
  expect(await answerTo(get('/services/data'))).toEqual([200, json, 'versions.answered'])
})

holds('endpoint.resources', 'answers in JSON', async () => {
  expect(await answerToBearer(get(data))).toEqual([200, json, 'resources.answered'])
})

holds('endpoint.query', 'answers in JSON', async () => {
  expect(await answerToBearer(get(soql()))).toEqual([200, json, 'query.answered'])
})

holds('endpoint.nextPart', 'answers in JSON', async () => {
  const request = get(`${data}/query/01g5g0000000001AAA-2000`)
  expect(await answerToBearer(request)).toEqual([400, json, 'locator.known'])
})

holds('endpoint.limits', 'answers in JSON', async () => {
  expect(await answerToBearer(get(`${data}/limits`))).toEqual([200, json, 'limits.answered'])
})

holds('endpoint.objects', 'answers in JSON', async () => {
  expect(await answerToBearer(get(`${data}/sobjects`))).toEqual([200, json, 'objects.answered'])
})

holds('endpoint.object', 'tells of an object, and makes a record with 201', async () => {
  expect(await answerToBearer(get(accounts))).toEqual([200, json, 'object.answered'])
  const request = sendJson('POST', accounts, { Name: 'Quay Bakery' })
  expect(await answerToBearer(request)).toEqual([201, json, 'record.created'])
})

holds('endpoint.describe', 'answers in JSON', async () => {
  const request = get(`${accounts}/describe`)
  expect(await answerToBearer(request)).toEqual([200, json, 'describe.answered'])
})

holds('endpoint.user', 'answers in JSON', async () => {
  const request = get(`${data}/sobjects/User/0055g000000000BAAQ`)
  expect(await answerToBearer(request)).toEqual([200, json, 'userRecord.answered'])
})

holds('endpoint.record', 'reads a record, and changes and deletes it without a word', async () => {
  const api = await apiOf()
  const path = `${accounts}/${await created(api, { Name: 'Quay Bakery' })}`
  const call = (request: HttpRequest) =>
    answerTo({ ...request, headers: [...request.headers, ...bearer(api.accessToken)] }, api.world)
  expect(await call(get(path))).toEqual([200, json, 'record.answered'])
  const renaming = sendJson('PATCH', path, { Name: 'Quayside' })
  expect(await call(renaming)).toEqual([204, undefined, 'record.changed'])
  const byPost = sendJson('POST', `${path}?${encodeForm([['_HttpMethod', 'PATCH']])}`, {})
  expect(await call(byPost)).toEqual([204, undefined, 'record.changed'])
  expect(await call({ ...get(path), method: 'DELETE' })).toEqual([204, undefined, 'record.deleted'])
})

holds('endpoint.externalId', 'finds nothing', async () => {
  const request = get(`${accounts}/Number__c/7`)
  expect(await answerToBearer(request)).toEqual([404, json, 'externalId.known'])
})

holds('endpoint.createAccountRecord', 'answers in JSON', async () => {
  const request = sendJson('POST', accountClass, [{ Name: 'Quay Bakery' }])
  expect(await answerToBearer(request)).toEqual([200, json, 'apex.succeeded'])
})
