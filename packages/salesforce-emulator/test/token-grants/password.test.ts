import { expect, test } from 'vitest'
import { holds } from '../holds.ts'
import { but, errorOf, jsonOf, lastCheck, origin, post, token, type Pairs } from '../walk.ts'
import { client, loginHost, username, worldWith } from './grants.ts'

const form: Pairs = { grant_type: 'password', ...client, username, password: 'practice-1TOKEN' }
const open = { org: { allowUsernamePasswordFlows: true }, user: { securityToken: 'TOKEN' } }
const failure = [400, errorOf('password.accepted'), 'password.accepted']

async function answered(
  world: ReturnType<typeof worldWith>,
  changes: Record<string, string | undefined> = {},
) {
  const response = await token(world, but(form, changes))
  return [response.status, jsonOf(response), lastCheck(world)]
}

holds('accessToken.issued', 'answers a password in its own order, without scope', async () => {
  const tokens = jsonOf(await token(worldWith(open), form))
  expect(Object.keys(tokens)).toEqual([
    'access_token',
    'instance_url',
    'id',
    'token_type',
    'issued_at',
    'signature',
  ])
  expect(tokens['instance_url']).toBe(origin)
})

holds('org.allowUsernamePasswordFlows', 'is blocked unless the org allows it', async () => {
  const blocked = worldWith({ user: { securityToken: 'TOKEN' } })
  expect(await answered(blocked)).toEqual(failure)
  expect(blocked.note(1)).toMatchObject({ stored: 'the flow is blocked', received: username })
  expect((await answered(worldWith(open)))[0]).toBe(200)
})

const wrong: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  'a wrong password': { password: 'wrongTOKEN' },
  'the password without the token': { password: 'practice-1' },
  'a wrong token': { password: 'practice-1token' },
  'the token alone': { password: 'TOKEN' },
  'no password': { password: undefined },
  'an unknown user': { username: 'nobody@acme.example' },
  'no user': { username: undefined },
}

holds('password.accepted', 'refuses user, password and token that do not go together', async () => {
  for (const [what, changes] of Object.entries(wrong)) {
    expect([what, await answered(worldWith(open), changes)]).toEqual([what, failure])
  }
})

holds('user.securityToken', 'is left out where the caller’s address is trusted', async () => {
  const trustedIpRanges = [{ start: '127.0.0.0', end: '127.0.0.9' }]
  const trusted = worldWith({ ...open, org: { ...open.org, trustedIpRanges } })
  expect((await answered(trusted, { password: 'practice-1' }))[0]).toBe(200)
  expect((await answered(trusted))[0]).toBe(200)
  const request = post('/services/oauth2/token', but(form, { password: 'practice-1' }))
  expect((await trusted.handle(request, { address: '198.51.100.7' })).status).toBe(400)
})

holds(
  'holder.userActive',
  'tells a user with the right password that they are inactive',
  async () => {
    for (const state of [{ active: false }, { frozen: true }]) {
      const world = worldWith({ ...open, user: { ...open.user, ...state } })
      expect(await answered(world)).toEqual([
        400,
        errorOf('holder.userActive'),
        'holder.userActive',
      ])
      expect(await answered(world, { password: 'wrong' })).toEqual(failure)
    }
  },
)

holds('password.lock', 'locks a user after too many attempts, in the same words', async () => {
  const world = worldWith({ ...open, org: { ...open.org, maximumInvalidLoginAttempts: 3 } })
  for (const _ of [1, 2, 3]) await answered(world, { password: 'wrong' })
  expect(await answered(world)).toEqual(failure)
  expect(world.note(4)?.stored).toBe('the user is locked')
  world.advance(15 * 60_000)
  expect((await answered(world))[0]).toBe(200)
})

holds('holder.admitted', 'refuses a user whom no admin approved', async () => {
  const world = worldWith({ ...open, app: { permittedUsers: 'AdminApprovedPreAuthorized' } })
  expect((await answered(world))[1]).toEqual(errorOf('holder.admitted'))
})

test('finds the org of the user at the login host', async () => {
  const response = await token(worldWith(open), form, [], loginHost)
  expect(jsonOf(response)['instance_url']).toBe(origin)
})
