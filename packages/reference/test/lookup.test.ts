import { entryFor, type Place } from '@flowscope/reference'
import { expect, test } from 'vitest'

test.each<readonly [Place, string, string]>([
  ['authorize.query', 'code_challenge', 'authorize.query.code_challenge'],
  ['callback.query', 'state', 'callback.query.state'],
  ['token.form', 'code_verifier', 'token.form.code_verifier'],
  ['token.json', 'issued_at', 'token.json.issued_at'],
  ['status', '401', 'status.401'],
  ['method', 'POST', 'method.POST'],
])('finds in %s the entry of %s', (place, name, id) => {
  expect(entryFor(place, name)?.id).toBe(id)
})

test('tells the same name at two places apart', () => {
  expect(entryFor('authorize.query', 'scope')?.id).toBe('authorize.query.scope')
  expect(entryFor('token.json', 'scope')?.id).toBe('token.json.scope')
})

test('ignores the case of headers and cookie attributes', () => {
  expect(entryFor('request.header', 'content-TYPE')?.name).toBe('Content-Type')
  expect(entryFor('setCookie.attribute', 'samesite')?.name).toBe('SameSite')
})

test('keeps to the case of parameters', () => {
  expect(entryFor('authorize.query', 'State')).toBeUndefined()
})

test('finds the run cookie by its prefix', () => {
  expect(entryFor('request.cookie', 'flowscope_k3v9')?.name).toBe('flowscope*')
  expect(entryFor('request.cookie', 'theirs_flowscope')).toBeUndefined()
})

test.each([
  ['/id/00D5g0000000001EAA/0055g000000000BAAQ', '/id/:org/:user'],
  ['/id/keys', '/id/keys'],
  ['/services/data/v68.0/query?q=SELECT+Id+FROM+Account', '/services/data/:version/query'],
  ['/services/data/v68.0/limits', '/services/data/:version/:resource'],
  ['/services/data/v68.0/query/01g-2000', '/services/data/:version/query/:locator'],
  ['/', '/'],
])('finds the path %s by the pattern %s', (path, name) => {
  expect(entryFor('path', path)?.name).toBe(name)
})

test('does not take a path for a pattern when a segment is empty or left over', () => {
  expect(entryFor('path', '/id/00D5g0000000001EAA/')).toBeUndefined()
  expect(entryFor('path', '/id/00D5g0000000001EAA/0055g000000000BAAQ/more')).toBeUndefined()
})

test.each<readonly [Place, string, string]>([
  ['api.json', 'records[0].attributes.type', 'records.attributes.type'],
  ['api.json', 'records[12].Name', 'records.*'],
  ['api.json', 'records', 'records'],
  ['api.error', '[0].errorCode', 'errorCode'],
  ['versions.json', '[3].label', 'label'],
  ['jwks.json', 'keys[0].kid', 'keys.kid'],
  ['userinfo.json', 'urls.tooling_rest', 'urls.*'],
  ['userinfo.json', 'urls.query', 'urls.query'],
  ['identity.json', 'nick_name', 'nickname'],
  ['record.json', 'Industry', '*'],
  ['record.json', 'attributes.url', 'records.attributes.url'],
  ['discovery.json', 'scopes_supported[5]', 'scopes_supported'],
])('follows in %s the path %s into JSON', (place, path, name) => {
  expect(entryFor(place, path)?.name).toBe(name)
})

test('finds nothing for a name that nobody explained', () => {
  expect(entryFor('authorize.query', 'colour')).toBeUndefined()
  expect(entryFor('response.header', 'X-Colour')).toBeUndefined()
  expect(entryFor('api.json', 'colour.of.records')).toBeUndefined()
})
