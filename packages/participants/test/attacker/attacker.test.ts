import { bytesOfText, type HttpResponse } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import { readTrade, stealCode, tradeRequest } from '../../src/index.ts'

const way = 'http://localhost:3000/oauth/callback?code=aPrx%3D%3D&state=s'

function answer(status: number, json: object): HttpResponse {
  return { status, reason: '', headers: [], body: bytesOfText(JSON.stringify(json)) }
}

test('reads code and redirect URI out of the address that leads back', () => {
  expect(stealCode(way)).toEqual({
    code: 'aPrx==',
    redirectUri: 'http://localhost:3000/oauth/callback',
  })
})

test('finds nothing to steal in a refusal', () => {
  expect(stealCode('http://localhost:3000/oauth/callback?error=access_denied')).toBeNull()
})

test('trades with what passes through a browser, without secret or verifier', () => {
  const stolen = stealCode(way)
  const endpoint = 'http://acme.my.localhost:3001/services/oauth2/token'
  expect(stolen && tradeRequest(endpoint, 'key', stolen).body).toBe(
    'grant_type=authorization_code&code=aPrx%3D%3D' +
      '&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Foauth%2Fcallback&client_id=key',
  )
})

test('has succeeded when a token came back, and only then', () => {
  expect(readTrade(answer(200, { access_token: 'a', refresh_token: 'r' }))).toMatchObject({
    verdict: { party: 'attacker', passed: true },
    loot: { accessToken: 'a', refreshToken: 'r' },
  })
  const refusal = { error: 'invalid_client', error_description: 'invalid client credentials' }
  expect(readTrade(answer(400, refusal))).toEqual({
    verdict: {
      party: 'attacker',
      check: 'trade.response',
      passed: false,
      compared: null,
      cause: {
        kind: 'refusedByServer',
        place: 'tokenResponse',
        code: 'invalid_client',
        description: 'invalid client credentials',
      },
    },
    loot: null,
  })
  expect(readTrade(answer(200, {})).loot).toBeNull()
})
