import * as oauth from 'oauth4webapi'
import { expect } from 'vitest'
import { holds } from './support/holds.ts'
import { errorOf } from './support/refusals.ts'
import {
  calledBack,
  client,
  discovered,
  exchange,
  insecurely,
  loggedIn,
  revoke,
  secret,
} from './support/strict-client.ts'

holds('client.oauth4webapi.expiresIn', 'cannot know when a token expires', async () => {
  const { tokens } = await loggedIn()
  expect(tokens.expires_in).toBeUndefined()
})

holds('client.oauth4webapi.pkce', 'does not learn that PKCE is understood', async () => {
  const { as } = await discovered()
  expect(as.code_challenge_methods_supported).toBeUndefined()
})

holds('client.oauth4webapi.metadata', 'finds no metadata where RFC 8414 puts it', async () => {
  const { mock } = await discovered()
  const issuer = new URL(mock.url)
  const answer = await oauth.discoveryRequest(issuer, { ...insecurely, algorithm: 'oauth2' })
  expect(answer.status).toBe(404)
  await expect(oauth.processDiscoveryResponse(issuer, answer)).rejects.toMatchObject({
    code: 'OAUTH_RESPONSE_IS_NOT_CONFORM',
  })
})

holds('client.oauth4webapi.iss', 'takes a callback without issuer', async () => {
  const { as, back } = await calledBack()
  expect(back.searchParams.has('iss')).toBe(false)
  expect(as.authorization_response_iss_parameter_supported).toBeUndefined()
})

holds('client.oauth4webapi.iss', 'refuses a callback that names another issuer', async () => {
  const { as, back, kept } = await calledBack()
  back.searchParams.set('iss', 'https://elsewhere.example')
  expect(() => oauth.validateAuthResponse(as, client, back, kept.state)).toThrow(
    'unexpected "iss" (issuer) response parameter value',
  )
})

holds('client.oauth4webapi.iss', 'misses the issuer once the metadata promises it', async () => {
  const { as, back, kept } = await calledBack()
  const promising = { ...as, authorization_response_iss_parameter_supported: true }
  expect(() => oauth.validateAuthResponse(promising, client, back, kept.state)).toThrow(
    'response parameter "iss" (issuer) missing',
  )
})

holds(
  'client.oauth4webapi.revoke',
  'fails where a token is unknown, at a body that is no JSON',
  async () => {
    const { as } = await discovered()
    await expect(revoke(as, 'unknown')).rejects.toMatchObject({
      code: 'OAUTH_RESPONSE_IS_NOT_JSON',
      cause: { status: 400 },
    })
  },
)

holds('client.oauth4webapi.introspection', 'is told no Bearer as type of its token', async () => {
  const { as, tokens } = await loggedIn()
  const answer = await oauth.introspectionRequest(
    as,
    client,
    secret,
    tokens.access_token,
    insecurely,
  )
  const introspection = await oauth.processIntrospectionResponse(as, client, answer)
  expect([tokens.token_type, introspection.token_type]).toEqual(['bearer', 'access_token'])
})

holds('client.oauth4webapi.unknownClient', 'meets a code that is no standard’s', async () => {
  const returned = await calledBack()
  const stranger = (_as: unknown, _client: unknown, body: URLSearchParams) => {
    body.set('client_id', 'stranger')
  }
  await expect(exchange(returned, { auth: stranger })).rejects.toMatchObject({
    status: 400,
    ...errorOf('client.known'),
  })
})

holds('client.oauth4webapi.challenge', 'sees no challenge when a token is dead', async () => {
  const { mock, as, tokens } = await loggedIn()
  await revoke(as, tokens.access_token)
  const url = new URL('/services/data/v68.0/query?q=SELECT+Id+FROM+Account', mock.url)
  const { access_token: dead } = tokens
  const rest = await oauth.protectedResourceRequest(dead, 'GET', url, undefined, null, insecurely)
  const userinfo = await oauth.userInfoRequest(as, client, dead, insecurely)
  expect([rest.status, userinfo.status]).toEqual([401, 403])
})
