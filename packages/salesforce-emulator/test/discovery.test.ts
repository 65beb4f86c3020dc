import { expect, test } from 'vitest'
import { header, textOfBytes } from '@flowscope/http-message'
import { nodeCrypto } from '@flowscope/node-ports'
import { base64url, bytesOfBase64url, type RsaPublicJwk } from '@flowscope/ports'
import { practiceApp } from '@flowscope/reference'
import { holds } from './holds.ts'
import { asked, get, jsonOf, origin, tokensAt, worldOf } from './walk.ts'

const configuration = '/.well-known/openid-configuration'

holds(
  'discovery.answered',
  'describes itself in Salesforce’s order, with nothing that Salesforce leaves out',
  async () => {
    const response = await worldOf().handle(get(configuration))
    expect(Object.keys(jsonOf(response))).toEqual([
      'end_session_endpoint',
      'frontchannel_logout_supported',
      'frontchannel_logout_session_supported',
      'issuer',
      'authorization_endpoint',
      'token_endpoint',
      'revocation_endpoint',
      'userinfo_endpoint',
      'jwks_uri',
      'registration_endpoint',
      'introspection_endpoint',
      'scopes_supported',
      'response_types_supported',
      'subject_types_supported',
      'id_token_signing_alg_values_supported',
      'display_values_supported',
      'token_endpoint_auth_methods_supported',
      'claims_supported',
    ])
    expect(jsonOf(response)).toMatchObject({
      issuer: origin,
      token_endpoint: `${origin}/services/oauth2/token`,
      jwks_uri: `${origin}/id/keys`,
    })
    expect(jsonOf(response)['scopes_supported']).toHaveLength(36)
  },
)

test.each([configuration, '/id/keys', '/.well-known/auth-configuration'])(
  'opens %s to pages of every origin',
  async (target) => {
    const response = await worldOf().handle(get(target, [['Origin', 'https://app.example']]))
    expect([
      header(response.headers, 'Access-Control-Allow-Origin'),
      header(response.headers, 'Access-Control-Allow-Credentials'),
    ]).toEqual(['*', 'false'])
  },
)

test('answers OPTIONS where Salesforce names it', async () => {
  const request = { ...get('/.well-known/auth-configuration'), method: 'OPTIONS' }
  const response = await worldOf().handle(request)
  expect([
    response.status,
    response.body,
    header(response.headers, 'Access-Control-Allow-Methods'),
  ]).toEqual([200, '', 'GET, POST, OPTIONS'])
})

function decoded(segment = ''): unknown {
  const bytes = bytesOfBase64url(segment) ?? new Uint8Array()
  return JSON.parse(new TextDecoder().decode(bytes))
}

holds('tokens.idToken', 'signs id tokens with the key that it publishes', async () => {
  const world = worldOf()
  const { id_token = '', access_token = '', id } = await tokensAt(world, { ...asked, nonce: 'n-7' })
  const [head, claims, signature = ''] = id_token.split('.')
  const { keys } = JSON.parse(textOfBytes((await world.handle(get('/id/keys'))).body)) as {
    readonly keys: readonly (RsaPublicJwk & { readonly kid: string })[]
  }
  const [key] = keys
  if (!key) throw new Error('no key')
  const issuedAt = Math.floor((world.now() - 250) / 1000)
  const hash = nodeCrypto.sha256(new TextEncoder().encode(access_token))
  expect(decoded(head)).toEqual({ kid: key.kid, typ: 'JWT', alg: 'RS256' })
  expect(decoded(claims)).toEqual({
    at_hash: base64url(hash.subarray(0, 16)),
    sub: id,
    aud: practiceApp.consumerKey,
    iss: origin,
    exp: issuedAt + 120,
    iat: issuedAt,
    nonce: 'n-7',
  })
  const signed = new TextEncoder().encode(`${head ?? ''}.${claims ?? ''}`)
  const bytes = bytesOfBase64url(signature) ?? new Uint8Array()
  expect(await nodeCrypto.verifyRs256(key, signed, bytes)).toBe(true)
})

holds('keys.answered', 'publishes several keys, and no private part of any', async () => {
  const { keys } = jsonOf(await worldOf().handle(get('/id/keys')))
  const key = (kid: string) => ({
    kty: 'RSA',
    n: expect.stringMatching(/^[\w-]{342}$/) as string,
    e: 'AQAB',
    alg: 'RS256',
    use: 'sig',
    kid,
  })
  expect(keys).toEqual(['264', '260', '266'].map(key))
})

holds('discovery.absent', 'has none of the metadata that only the gateway has', async () => {
  const world = worldOf()
  for (const name of ['oauth-authorization-server', 'oauth-protected-resource']) {
    for (const host of ['login.localhost:3001', 'acme.my.localhost:3001']) {
      const response = await world.handle(get(`/.well-known/${name}`, [], host))
      expect([name, host, response.status]).toEqual([name, host, 404])
    }
  }
})

holds('discovery.answered', 'names logout at a My Domain only, and first', async () => {
  const world = worldOf()
  const keysAt = async (host: string) =>
    Object.keys(jsonOf(await world.handle(get(configuration, [], host))))
  const atLogin = await keysAt('login.localhost:3001')
  expect(atLogin[0]).toBe('issuer')
  expect(await keysAt('acme.my.localhost:3001')).toEqual([
    'end_session_endpoint',
    'frontchannel_logout_supported',
    'frontchannel_logout_session_supported',
    ...atLogin,
  ])
})

test('names no endpoint that does not answer', async () => {
  const world = worldOf()
  const metadata = jsonOf(await world.handle(get(configuration)))
  const named = Object.entries(metadata).filter(([name]) => /_endpoint$|_uri$/.test(name))
  for (const [name, url] of named) {
    const { status } = await world.handle(get(new URL(url).pathname))
    expect([name, status === 404]).toEqual([name, false])
  }
  expect(named).toHaveLength(8)
})
