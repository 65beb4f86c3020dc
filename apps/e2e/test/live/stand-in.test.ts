import { expect, onTestFinished, test } from 'vitest'
import { ask } from './support/ask.ts'
import { openEmulatorStandIn } from './support/emulator-stand-in.ts'
import { openOidcStandIn } from './support/oidc-provider.ts'
import { everyHost, salesforceHosts } from './support/salesforce-hosts.ts'
import type { StandIn } from './support/stand-in.ts'
import { createTestCa } from './support/test-ca.ts'

const day = 24 * 60 * 60 * 1000

const servers = { emulator: openEmulatorStandIn, oidcProvider: openOidcStandIn }

async function opened(server: keyof typeof servers): Promise<StandIn> {
  const standIn = await servers[server]()
  onTestFinished(standIn.close)
  return standIn
}

test.each(['emulator', 'oidcProvider'] as const)('the %s is each host by name', async (server) => {
  const standIn = await opened(server)
  for (const host of everyHost) {
    const { body } = await ask(standIn, host, '/.well-known/openid-configuration')
    expect(JSON.parse(body)).toMatchObject({
      issuer: `https://${host}`,
      authorization_endpoint: `https://${host}/services/oauth2/authorize`,
      token_endpoint: `https://${host}/services/oauth2/token`,
      userinfo_endpoint: `https://${host}/services/oauth2/userinfo`,
      revocation_endpoint: `https://${host}/services/oauth2/revoke`,
      introspection_endpoint: `https://${host}/services/oauth2/introspect`,
      jwks_uri: `https://${host}/id/keys`,
    })
  }
})

test('is trusted by nobody who was not told to', async () => {
  const standIn = await opened('emulator')
  const { authority: ca } = await createTestCa()
  await expect(ask(standIn, salesforceHosts.login, '/', { ca })).rejects.toThrow('certificate')
})

test('is nobody else, and nobody without a name', async () => {
  const standIn = await opened('emulator')
  for (const servername of ['na1.salesforce.com', '']) {
    await expect(ask(standIn, salesforceHosts.login, '/', { servername })).rejects.toThrow()
  }
})

test('presents the certificate that it is told to', async () => {
  const standIn = await opened('emulator')
  const { login } = salesforceHosts
  standIn.present(login, await standIn.ca.issue(login, { from: 0, to: Date.now() - day }))
  await expect(ask(standIn, login, '/')).rejects.toThrow('certificate has expired')
  standIn.present(login, await standIn.ca.issue('elsewhere.example'))
  await expect(ask(standIn, login, '/')).rejects.toThrow('elsewhere.example')
})
