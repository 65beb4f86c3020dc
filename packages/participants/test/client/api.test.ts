import { urlOf } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import {
  apiRequest,
  readApiResponse,
  readRevokeResponse,
  revokeRequest,
  type ApiCall,
} from '../../src/index.ts'
import { answer, client } from './fixtures.ts'

const grant = {
  accessToken: '00D!AQ',
  refreshToken: '5Aep',
  idToken: null,
  instanceUrl: 'http://acme.my.localhost:3001',
  id: 'http://login.localhost:3001/id/00D5g0000000001EAA/0055g000000000BAAQ',
  scope: null,
  issuedAt: null,
  signature: null,
  expiresIn: null,
}

test.each<[ApiCall, string, boolean]>([
  [
    'query',
    `${grant.instanceUrl}/services/data/v68.0/query?q=SELECT+Id%2C+Name%2C+Industry+FROM+Account`,
    true,
  ],
  ['identity', grant.id, true],
  ['userinfo', `${grant.instanceUrl}/services/oauth2/userinfo`, true],
  ['versions', `${grant.instanceUrl}/services/data`, false],
])(
  'calls %s where the token response said, with a token only where one is needed',
  (call, url, bears) => {
    const request = apiRequest(call, client, grant)
    expect(urlOf(request)).toBe(url)
    expect(request.headers.filter(([name]) => name === 'Authorization')).toEqual(
      bears ? [['Authorization', 'Bearer 00D!AQ']] : [],
    )
  },
)

test('reads the array in which REST tells of an error', () => {
  const expired = [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }]
  expect(readApiResponse(answer(401, expired)).cause).toEqual({
    kind: 'refusedByServer',
    place: 'apiResponse',
    code: 'INVALID_SESSION_ID',
    description: 'Session expired or invalid',
  })
})

test('reads the bare word with which the identity services refuse', () => {
  expect(readApiResponse(answer(403, 'Bad_OAuth_Token', 'text/html')).cause).toMatchObject({
    code: 'Bad_OAuth_Token',
  })
})

test('names the status where the body says nothing', () => {
  expect(readApiResponse(answer(500, '<html>')).cause).toMatchObject({ code: '500' })
})

test('revokes with the token alone, and reads the error in form encoding', () => {
  expect(revokeRequest(client, 'a!b').body).toBe('token=a%21b')
  expect(readRevokeResponse(answer(200, '')).passed).toBe(true)
  const refusal = 'error=invalid_token&error_description=the+token+is+not+known'
  expect(readRevokeResponse(answer(400, refusal)).cause).toEqual({
    kind: 'refusedByServer',
    place: 'revokeResponse',
    code: 'invalid_token',
    description: 'the token is not known',
  })
})
