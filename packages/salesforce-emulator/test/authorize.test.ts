import { expect, test } from 'vitest'
import { header, parseForm } from '@flowscope/http-message'
import {
  asked,
  authorizeTarget,
  but,
  get,
  lastCheck,
  origin,
  post,
  setupWith,
  textOf,
  worldOf,
} from './walk.ts'

const required = setupWith({ requirePkce: true })

/** The bare body of place A. */
async function refusal(changes: Readonly<Record<string, string | undefined>>, world = worldOf()) {
  const response = await world.handle(get(authorizeTarget(but(asked, changes))))
  const [error, description] = parseForm(textOf(response))
  return {
    status: response.status,
    type: header(response.headers, 'Content-Type'),
    error: `${error?.name ?? ''}=${error?.value ?? ''}`,
    description: `${description?.name ?? ''}=${description?.value ?? ''}`,
    check: lastCheck(world),
  }
}

const place = { status: 400, type: 'text/html;charset=UTF-8' }

test.each([
  [
    'an unknown client',
    { client_id: 'nobody' },
    'invalid_client_id',
    'client identifier invalid',
    'client.known',
  ],
  [
    'a missing client',
    { client_id: undefined },
    'invalid_client_id',
    'client identifier invalid',
    'client.known',
  ],
  [
    'another redirect URI',
    { redirect_uri: 'https://evil.example/' },
    'redirect_uri_mismatch',
    'redirect_uri must match configuration',
    'redirectUri.registered',
  ],
  [
    'a redirect URI with one slash more',
    { redirect_uri: 'http://localhost:3000/oauth/callback/' },
    'redirect_uri_mismatch',
    'redirect_uri must match configuration',
    'redirectUri.registered',
  ],
  [
    'a redirect URI in capitals',
    { redirect_uri: 'http://LOCALHOST:3000/oauth/callback' },
    'redirect_uri_mismatch',
    'redirect_uri must match configuration',
    'redirectUri.registered',
  ],
  [
    'a missing redirect URI',
    { redirect_uri: undefined },
    'redirect_uri_missing',
    'redirect_uri must match configuration',
    'redirectUri.registered',
  ],
  [
    'another response type',
    { response_type: 'token' },
    'unsupported_response_type',
    'response type is not supported',
    'responseType.supported',
  ],
  [
    'a missing response type',
    { response_type: undefined },
    'unsupported_response_type',
    'response type is not supported',
    'responseType.supported',
  ],
  [
    'a scope that nobody knows',
    { scope: 'api everything' },
    'invalid_scope',
    'the requested scope is not available',
    'scope.known',
  ],
  [
    'a challenge that is none',
    { code_challenge: 'short' },
    'invalid_request',
    'invalid code challenge',
    'codeChallenge.wellFormed',
  ],
  [
    'a challenge with padding',
    { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM=' },
    'invalid_request',
    'invalid code challenge',
    'codeChallenge.wellFormed',
  ],
])('refuses %s with a bare body', async (_, changes, error, description, check) => {
  expect(await refusal(changes)).toEqual({
    ...place,
    error: `error=${error}`,
    description: `error_description=${description}`,
    check,
  })
})

test('refuses a request without a challenge where the app requires PKCE', async () => {
  expect(await refusal({}, worldOf(required))).toEqual({
    ...place,
    error: 'error=invalid_request',
    description: 'error_description=missing required code challenge',
    check: 'codeChallenge.present',
  })
})

test('names the client before the redirect URI, when both are wrong', async () => {
  const { error } = await refusal({ client_id: 'nobody', redirect_uri: 'https://evil.example/' })
  expect(error).toBe('error=invalid_client_id')
})

test('refuses a parameter that comes twice', async () => {
  const world = worldOf()
  const response = await world.handle(get(`${authorizeTarget()}&state=other`))
  expect([response.status, textOf(response), lastCheck(world)]).toEqual([
    400,
    'error=invalid_request&error_description=a%20parameter%20must%20not%20be%20sent%20more%20than%20once',
    'parameters.single',
  ])
})

test('refuses broken percent-encoding', async () => {
  const world = worldOf()
  const response = await world.handle(get(`${authorizeTarget()}&nonce=%zz`))
  expect([response.status, lastCheck(world)]).toEqual([400, 'parameters.wellFormed'])
})

test('sends a sound request to the page where the user decides', async () => {
  const response = await worldOf().handle(get(authorizeTarget(but(asked, { display: 'touch' }))))
  expect(response.status).toBe(302)
  expect(header(response.headers, 'Location')).toMatch(
    /^http:\/\/acme\.my\.localhost:3001\/setup\/secur\/RemoteAccessAuthorizationPage\.apexp\?source=CAAAA[\w-]{97}&display=touch$/,
  )
  expect(response.body).toBe('')
})

test('takes an authorization request by POST as well', async () => {
  const response = await worldOf().handle(post('/services/oauth2/authorize', asked))
  expect(response.status).toBe(302)
})

test('ignores parameters that it does not know', async () => {
  const response = await worldOf().handle(
    get(authorizeTarget({ ...asked, device_id: '7', prompt: 'odd' })),
  )
  expect(response.status).toBe(302)
})

test('asks for all scopes of the app when none are named', async () => {
  const response = await worldOf().handle(get(authorizeTarget(but(asked, { scope: undefined }))))
  expect(response.status).toBe(302)
})

test('reads a redirect URI that was not encoded', async () => {
  const raw = authorizeTarget(but(asked, { redirect_uri: undefined }))
  const response = await worldOf().handle(
    get(`${raw}&redirect_uri=http://localhost:3000/oauth/callback`),
  )
  expect([response.status, header(response.headers, 'Location')?.startsWith(origin)]).toEqual([
    302,
    true,
  ])
})

test('keeps a state of thousands of characters', async () => {
  const response = await worldOf().handle(
    get(authorizeTarget({ ...asked, state: 'ä'.repeat(1500) })),
  )
  expect(response.status).toBe(302)
})
