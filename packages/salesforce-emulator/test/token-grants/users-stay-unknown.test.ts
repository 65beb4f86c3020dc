import { expect, test } from 'vitest'
import { acmeOrg, type AppSetup } from '@flowscope/reference'
import type { World } from '@flowscope/salesforce-emulator'
import { holds } from '../holds.ts'
import { textOf, token } from '../walk.ts'
import { claimsAt, client, jwt, jwtBearer, loginHost, username, worldWith } from './grants.ts'

const [sam] = acmeOrg.users
if (!sam) throw new Error('the practice org has a user')

const inactive = { ...sam, id: '0055g000000000C', username: 'gone@acme.example', active: false }
const frozen = { ...sam, id: '0055g000000000D', username: 'cold@acme.example', frozen: true }
const users = [sam, inactive, frozen]
const names = [...users.map((user) => user.username), 'nobody@acme.example', '']

type Asking = (world: World, name: string, authority?: string) => Promise<string>

const byPassword: Asking = async (world, name, authority) => {
  const form = { grant_type: 'password', ...client, username: name, password: 'guess' }
  const response = await token(world, form, [], authority)
  return `${String(response.status)} ${textOf(response)}`
}

const byAssertion: Asking = async (world, name, authority) => {
  const assertion = await jwt(claimsAt(world, { sub: name }))
  const response = await token(world, { grant_type: jwtBearer, assertion }, [], authority)
  return `${String(response.status)} ${textOf(response)}`
}

/** Every answer that different usernames get, each once. */
async function answers(ask: Asking, app: Partial<AppSetup>, allowed: boolean, authority?: string) {
  const org = { users, allowUsernamePasswordFlows: allowed }
  const world = worldWith({ app, org })
  const told = new Set<string>()
  for (const name of names) told.add(await ask(world, name, authority))
  return told.size
}

const settings = [{}, { permittedUsers: 'AdminApprovedPreAuthorized' } as const].flatMap((app) =>
  [true, false].flatMap((allowed) =>
    [undefined, loginHost].map((authority) => ({ app, allowed, authority })),
  ),
)

holds('holder.unknown', 'answers every username alike', async () => {
  for (const { app, allowed, authority } of settings) {
    expect(await answers(byPassword, app, allowed, authority)).toBe(1)
    expect(await answers(byAssertion, app, allowed, authority)).toBe(1)
  }
})

test('answers a known user with a wrong password as often as one likes alike', async () => {
  const world = worldWith({ org: { users, allowUsernamePasswordFlows: true } })
  const told = new Set<string>()
  for (let attempt = 0; attempt < 15; attempt += 1) told.add(await byPassword(world, username))
  told.add(await byPassword(world, 'nobody@acme.example'))
  expect(told.size).toBe(1)
})
