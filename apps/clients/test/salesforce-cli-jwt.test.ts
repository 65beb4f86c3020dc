import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { acmeOrg, practiceApp, type AppSetup } from '@flowscope/reference'
import type { RefusalId } from '@flowscope/salesforce-emulator'
import { keyPair } from './support/key-pair.ts'
import { errorOf } from './support/refusals.ts'
import { startSalesforceCli, type SalesforceCli } from './support/salesforce-cli.ts'
import { acmeWith, salesforce } from './support/salesforce.ts'

const username = 'student@acme.example'
const clientId = practiceApp.consumerKey
const soql = 'SELECT Id FROM Account'

const { certificate, pem } = await keyPair()

/** What an admin sets up for logins without a person. */
const preAuthorized: Partial<AppSetup> = {
  certificate,
  permittedUsers: 'AdminApprovedPreAuthorized',
  preAuthorizedUsers: [username],
}

let cli: SalesforceCli
let privateKeyFile: string

beforeAll(async () => {
  cli = await startSalesforceCli()
  privateKeyFile = join(cli.home, 'server.key')
  await writeFile(privateKeyFile, pem)
})

afterAll(() => cli.close())

test('logs in with a JWT, without a person', async () => {
  const { mock, login } = await loggedIn()
  expect(login).toMatchObject({
    username,
    orgId: '00D5g0000000001EAA',
    instanceUrl: mock.url,
    clientId,
    isJwt: true,
  })
  expect(login.refreshToken).toBeUndefined()
})

test('asks for another token by itself when the session has expired', async () => {
  const { mock, login } = await loggedIn()
  mock.clock.advance((acmeOrg.sessionTimeoutMinutes + 1) * 60_000)
  const { totalSize, accessToken } = await cli.query(username, soql)
  expect(totalSize).toBe(acmeOrg.accounts.length)
  expect(accessToken).not.toBe(login.accessToken)
})

test('is told that nobody has approved the app', async () => {
  await expect(jwtLogin({ certificate })).rejects.toMatchObject(failed('assertion.approved'))
})

test('is told that its key is not that of the certificate', async () => {
  const { certificate: another } = await keyPair()
  await expect(jwtLogin({ ...preAuthorized, certificate: another })).rejects.toMatchObject(
    failed('assertion.signed'),
  )
})

async function loggedIn() {
  const { mock, finished } = await started(preAuthorized)
  onTestFinished(() => cli.logOut(username))
  return { mock, login: await finished }
}

async function jwtLogin(settings: Partial<AppSetup>) {
  const { finished } = await started(settings)
  return finished
}

async function started(settings: Partial<AppSetup>) {
  const mock = await salesforce({ orgs: [acmeWith(settings)] })
  const given = { loginUrl: mock.url, username, clientId, privateKeyFile }
  return { mock, finished: cli.jwtLogin(given) }
}

/** It tries every login host it knows, and tells what each of them said. */
function failed(id: RefusalId) {
  const { error_description } = errorOf(id)
  return { name: 'JwtAuthError', message: expect.stringContaining(error_description) as string }
}
