import { expect, test } from 'vitest'
import { maskSecrets } from '../../src/log/mask-secrets.ts'
import { maskTarget } from '../../src/log/mask-target.ts'
import { toldError } from '../../src/log/told-error.ts'

const token = `00D5g0000000001!${'AQ._x9'.repeat(16)}`
const refreshToken = `5Aep861${'a'.repeat(80)}`
const code = `aPrx${'b'.repeat(70)}==`
const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl'

test.each([token, refreshToken, code, jwt])('knows %s by its shape', (secret) => {
  expect(maskSecrets(`before ${secret} after`)).toBe('before *** after')
})

test.each([
  ['grant_type=password&password=practice-1&x=1', 'grant_type=password&password=***&x=1'],
  ['{"client_secret": "5EC4E7","scope":"api"}', '{"client_secret": "***","scope":"api"}'],
  ['Authorization: Basic YTpi', 'Authorization: Basic ***'],
  ['Cookie: a=b; sid=12345', 'Cookie: a=b; sid=***'],
])('hides in %s what a name gives away', (text, masked) => {
  expect(maskSecrets(text)).toBe(masked)
})

test('hides values that it was told of, and leaves short ones alone', () => {
  expect(maskSecrets('practice-1 and api', ['practice-1', 'api'])).toBe('*** and api')
})

test.each([
  ['/services/data', '/services/data'],
  [
    `/services/oauth2/authorize?response_type=code&state=x&redirect_uri=http%3A%2F%2Fa`,
    '/services/oauth2/authorize?response_type=code&state=***&redirect_uri=***',
  ],
  [`/services/oauth2/revoke?token=${token}`, '/services/oauth2/revoke?token=***'],
  [`/secur/frontdoor.jsp?sid=${token}`, '/secur/frontdoor.jsp?sid=***'],
  [`/${token}/x?scope=${token}&${jwt}`, '/***/x?scope=***&***=***'],
])('shows of %s what opens nothing', (target, shown) => {
  expect(maskTarget(target)).toBe(shown)
})

test('tells an error with its cause and its fields, and none of their secrets', () => {
  const cause = Object.assign(new TypeError(`no ${code}`), { token: refreshToken })
  const error = Object.assign(new Error(`failed for ${token}`, { cause }), {
    request: { client_secret: 'hush-hush', path: '/token' },
  })
  const told = toldError(error, ['hush-hush'])
  expect(told).toMatchObject({
    name: 'Error',
    message: 'failed for ***',
    request: '{"client_secret":"***","path":"/token"}',
    cause: { name: 'TypeError', message: 'no ***', token: '***' },
  })
  expect(JSON.stringify(told)).not.toMatch(/00D5g|5Aep|aPrx|hush/)
})

test('tells what was thrown and is no error, and an error that causes itself', () => {
  expect(toldError(`thrown ${token}`)).toEqual({ name: 'Thrown', message: 'thrown ***' })
  const endless = new Error('again')
  endless.cause = endless
  expect(toldError(endless).message).toBe('again')
})
