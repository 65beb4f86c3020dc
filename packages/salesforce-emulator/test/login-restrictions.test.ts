import { practiceRun } from '@flowscope/reference'
import { expect, test } from 'vitest'
import { inRanges } from '../src/org/ip-ranges.ts'
import { loginSentences } from '../src/login/sentences.ts'
import { holds } from './holds.ts'
import { isIn, typePassword, userAt, worldWith } from './login-walk.ts'
import { lastCheck, textOf, user, worldOf } from './walk.ts'

const minutes = (count: number) => count * 60_000
const hours = (count: number) => minutes(60 * count)

const wrong = { ...user, pw: 'practice-2' }

/** A world that begins at an hour of the day, UTC. */
function worldAt(hour: number, profile: Parameters<typeof worldWith>[0]['profile']) {
  const midnight = practiceRun().world.startsAt - hours(10)
  return worldOf({ ...worldWith({ profile: { ...profile } }), startsAt: midnight + hours(hour) })
}

test.each([
  ['192.0.2.0', true],
  ['192.0.2.255', true],
  ['192.0.1.255', false],
  ['192.0.3.0', false],
  ['192.0.2', false],
  ['192.0.2.256', false],
  ['192.0.2.010', false],
  ['::1', false],
  ['', false],
])('sees whether %s is in a range', (address, expected) => {
  expect(inRanges(address, [{ start: '192.0.2.0', end: '192.0.2.255' }])).toBe(expected)
})

holds('user.notFrozen', 'tells a frozen user what a wrong password is told', async () => {
  const world = worldOf(worldWith({ user: { frozen: true } }))
  const response = await typePassword(userAt(world))
  expect(textOf(response)).toContain(loginSentences.notLoggedIn)
  expect(lastCheck(world)).toBe('user.notFrozen')
})

holds('user.frozen', 'keeps a user out for as long as it is set', async () => {
  const world = worldOf(worldWith({ user: { frozen: true } }))
  expect(isIn(await typePassword(userAt(world)))).toBe(false)
  world.change(() => worldWith({ user: { frozen: false } }))
  expect(isIn(await typePassword(userAt(world)))).toBe(true)
})

holds('user.unlocked', 'answers the right password of a locked user like a wrong one', async () => {
  const world = worldOf(worldWith({ org: { maximumInvalidLoginAttempts: 2 } }))
  const browser = userAt(world)
  const mistyped = await typePassword(browser, wrong)
  await typePassword(browser, wrong)
  const right = await typePassword(browser)
  expect(lastCheck(world)).toBe('user.unlocked')
  expect(textOf(right)).toBe(textOf(mistyped))
})

holds('org.maximumInvalidLoginAttempts', 'counts wrong passwords between two logins', async () => {
  const world = worldOf(worldWith({ org: { maximumInvalidLoginAttempts: 3 } }))
  const browser = userAt(world)
  for (const typed of [wrong, wrong, user, wrong, wrong]) await typePassword(browser, typed)
  expect(isIn(await typePassword(browser))).toBe(true)
  for (const typed of [wrong, wrong, wrong]) await typePassword(browser, typed)
  expect(isIn(await typePassword(browser))).toBe(false)
})

holds('org.lockoutMinutes', 'ends the lock by the clock of the world', async () => {
  const world = worldOf(worldWith({ org: { maximumInvalidLoginAttempts: 1, lockoutMinutes: 30 } }))
  const browser = userAt(world)
  await typePassword(browser, wrong)
  world.advance(minutes(29))
  expect(isIn(await typePassword(browser))).toBe(false)
  world.advance(minutes(1))
  expect(isIn(await typePassword(browser))).toBe(true)
})

test('does not lengthen the lock when somebody goes on guessing', async () => {
  const world = worldOf(worldWith({ org: { maximumInvalidLoginAttempts: 1, lockoutMinutes: 30 } }))
  const browser = userAt(world)
  await typePassword(browser, wrong)
  world.advance(minutes(20))
  await typePassword(browser, wrong)
  world.advance(minutes(10))
  expect(isIn(await typePassword(browser))).toBe(true)
})

holds('login.hours', 'says that it is the hour, once the password is right', async () => {
  const world = worldAt(6, { loginHoursStart: '08:00', loginHoursEnd: '18:00' })
  const browser = userAt(world)
  expect(textOf(await typePassword(browser, wrong))).toContain(loginSentences.notLoggedIn)
  expect(textOf(await typePassword(browser))).toContain(loginSentences.outsideHours)
  expect(world.note(world.requestCount())).toMatchObject({
    check: 'login.hours',
    stored: '08:00–18:00 UTC',
    received: '06:00 UTC',
  })
})

holds('profile.loginHoursStart', 'is the first minute of the working day', async () => {
  const profile = { loginHoursStart: '08:00', loginHoursEnd: '18:00' }
  const world = worldAt(7.98, profile)
  expect(isIn(await typePassword(userAt(world)))).toBe(false)
  world.advance(minutes(2))
  expect(isIn(await typePassword(userAt(world)))).toBe(true)
})

holds('profile.loginHoursEnd', 'is out, and may lie on the next day', async () => {
  const night = { loginHoursStart: '22:00', loginHoursEnd: '06:00' }
  const inAt = async (hour: number) => isIn(await typePassword(userAt(worldAt(hour, night))))
  expect([await inAt(23), await inAt(5), await inAt(6), await inAt(12)]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

const office = { loginIpRanges: [{ start: '192.0.2.10', end: '192.0.2.20' }] }

holds('login.address', 'says that it is the network, once the password is right', async () => {
  const world = worldOf(worldWith({ profile: office }))
  const browser = userAt(world, { address: '198.51.100.7' })
  expect(textOf(await typePassword(browser, wrong))).toContain(loginSentences.notLoggedIn)
  expect(textOf(await typePassword(browser))).toContain(loginSentences.outsideAddresses)
  expect(world.note(world.requestCount())).toMatchObject({
    check: 'login.address',
    stored: '192.0.2.10–192.0.2.20',
    received: '198.51.100.7',
  })
})

holds('profile.loginIpRanges', 'includes both ends', async () => {
  const world = worldOf(worldWith({ profile: office }))
  const inFrom = async (address: string) => isIn(await typePassword(userAt(world, { address })))
  expect([await inFrom('192.0.2.10'), await inFrom('192.0.2.20')]).toEqual([true, true])
  expect([await inFrom('192.0.2.9'), await inFrom('192.0.2.21')]).toEqual([false, false])
})

holds('user.profile', 'says whose hours and addresses count', async () => {
  const profiles = [{ name: 'Standard User' }, { name: 'Office Only', ...office }]
  const free = worldOf(worldWith({ org: { profiles } }))
  const bound = worldOf(
    worldWith({
      org: {
        profiles,
        users: [{ ...user, id: '0055g000000000B', password: user.pw, profile: 'Office Only' }],
      },
    }),
  )
  expect(isIn(await typePassword(userAt(free)))).toBe(true)
  expect(isIn(await typePassword(userAt(bound)))).toBe(false)
})
