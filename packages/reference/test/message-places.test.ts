import { placeOfRequestForm, placeOfRequestQuery, placeOfResponseJson } from '@flowscope/reference'
import { expect, test } from 'vitest'

test.each([
  ['/services/oauth2/authorize?response_type=code', 'authorize.query'],
  ['/setup/secur/RemoteAccessAuthorizationPage.apexp', 'hop.query'],
  ['/', 'hop.query'],
  ['/secur/frontdoor.jsp', 'hop.query'],
  ['/oauth/callback', 'callback.query'],
  ['/services/data/v68.0/query', 'api.query'],
  ['/services/oauth2/revoke', 'revoke.form'],
  ['/services/data', undefined],
  ['/nowhere', undefined],
])('knows where the query of %s belongs', (path, place) => {
  expect(placeOfRequestQuery(path)).toBe(place)
})

test.each([
  ['/', 'login.form'],
  ['/setup/secur/RemoteAccessAuthorizationPage.apexp?source=x', 'consent.form'],
  ['/services/oauth2/authorize', 'authorize.query'],
  ['/services/oauth2/token', 'token.form'],
  ['/services/oauth2/revoke', 'revoke.form'],
  ['/services/oauth2/introspect', 'introspect.form'],
  ['/oauth/callback', undefined],
])('knows where the form sent to %s belongs', (path, place) => {
  expect(placeOfRequestForm(path)).toBe(place)
})

test.each([
  ['/services/oauth2/token', 200, 'token.json'],
  ['/services/oauth2/token', 400, 'token.error'],
  ['/services/oauth2/revoke', 400, 'revoke.error'],
  ['/services/oauth2/userinfo', 200, 'userinfo.json'],
  ['/id/00D5g0000000001EAA/0055g000000000BAAQ', 200, 'identity.json'],
  ['/id/keys', 200, 'jwks.json'],
  ['/.well-known/openid-configuration', 200, 'discovery.json'],
  ['/services/data', 200, 'versions.json'],
  ['/services/data/v68.0', 200, 'resources.json'],
  ['/services/data/v68.0/query?q=x', 200, 'api.json'],
  ['/services/data/v68.0/query?q=x', 401, 'api.error'],
  ['/services/data/v68.0/sobjects/Account/0015g00000Acme1AAA', 200, 'record.json'],
  ['/services/data/v68.0/limits', 200, 'limits.json'],
  ['/services/data/v68.0/sobjects', 200, 'describe.json'],
  ['/services/data/v68.0/sobjects/Account', 200, 'describe.json'],
  ['/services/data/v68.0/sobjects/Account', 201, 'saved.json'],
  ['/services/data/v68.0/sobjects/Account', 400, 'api.error'],
  ['/services/data/v68.0/sobjects/Account/describe', 200, 'describe.json'],
  ['/services/apexrest/createAccountRecord', 404, 'api.error'],
  ['/services/oauth2/authorize', 302, undefined],
] as const)('knows where the answer of %s with status %i belongs', (path, status, place) => {
  expect(placeOfResponseJson(path, status)).toBe(place)
})
