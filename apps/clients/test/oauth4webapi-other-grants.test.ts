import * as oauth from 'oauth4webapi'
import { expect, test } from 'vitest'
import { holds } from './support/holds.ts'
import { keyPair } from './support/key-pair.ts'
import { errorOf } from './support/refusals.ts'
import {
  calledBack,
  client,
  discovered,
  exchange,
  insecurely,
  secret,
} from './support/strict-client.ts'

const { certificate, signingKey } = await keyPair()

test('gets a token for itself, in the shoes of the Run As user', async () => {
  const { as } = await discovered({
    enableClientCredentialsFlow: true,
    clientCredentialsUser: 'student@acme.example',
  })
  const tokens = await clientCredentials(as)
  expect(tokens).toMatchObject({ token_type: 'bearer', id: `${as.issuer}/id/${student}` })
  expect(tokens.refresh_token).toBeUndefined()
})

test('is told that the client credentials flow is off', async () => {
  const { as } = await discovered()
  await expect(clientCredentials(as)).rejects.toMatchObject({
    status: 400,
    ...errorOf('clientCredentials.enabled'),
  })
})

test('proves itself with a signed JWT for the token endpoint', async () => {
  const returned = await calledBack({ certificate })
  const auth = oauth.PrivateKeyJwt(signingKey, {
    [oauth.modifyAssertion]: (_header, payload) => {
      payload['aud'] = returned.as.token_endpoint
    },
  })
  const { tokens } = await exchange(returned, { auth })
  expect(tokens.token_type).toBe('bearer')
})

holds('client.oauth4webapi.assertion', 'addresses its JWT to the issuer, in vain', async () => {
  const returned = await calledBack({ certificate })
  const auth = oauth.PrivateKeyJwt(signingKey)
  await expect(exchange(returned, { auth })).rejects.toMatchObject(errorOf('clientAssertion.good'))
})

holds('client.oauth4webapi.device', 'finds no address for device authorization', async () => {
  const { as } = await discovered({ enableDeviceFlow: true })
  await expect(startDevice(as)).rejects.toMatchObject({ code: 'OAUTH_MISSING_SERVER_METADATA' })
})

holds('client.oauth4webapi.deviceExpiry', 'wants to know how long codes live', async () => {
  const { as } = await discovered({ enableDeviceFlow: true })
  const answer = await startDevice(asIfForDevices(as))
  await expect(oauth.processDeviceAuthorizationResponse(as, client, answer)).rejects.toMatchObject({
    code: 'OAUTH_INVALID_RESPONSE',
    message: expect.stringContaining('"expires_in"') as string,
  })
})

holds('client.oauth4webapi.deviceGrant', 'asks with a grant type of another name', async () => {
  const { as } = await discovered({ enableDeviceFlow: true })
  const started = await startDevice(asIfForDevices(as))
  const { device_code: code } = (await started.json()) as { readonly device_code: string }
  const answer = await oauth.deviceCodeGrantRequest(as, client, secret, code, insecurely)
  await expect(oauth.processDeviceCodeResponse(as, client, answer)).rejects.toMatchObject({
    status: 400,
    ...errorOf('grantType.supported'),
  })
})

const student = '00D5g0000000001EAA/0055g000000000BAAQ'

async function clientCredentials(as: oauth.AuthorizationServer) {
  const answer = await oauth.clientCredentialsGrantRequest(as, client, secret, {}, insecurely)
  return oauth.processClientCredentialsResponse(as, client, answer)
}

/** What a web app could write down by hand: devices ask the token endpoint. */
function asIfForDevices(as: oauth.AuthorizationServer): oauth.AuthorizationServer {
  return { ...as, device_authorization_endpoint: as.token_endpoint ?? '' }
}

function startDevice(as: oauth.AuthorizationServer) {
  const parameters = { response_type: 'device_code' }
  return oauth.deviceAuthorizationRequest(as, client, secret, parameters, insecurely)
}
