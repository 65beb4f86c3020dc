import { header } from '@flowscope/http-message'
import type { World } from '@flowscope/salesforce-emulator'
import { expect, test } from 'vitest'
import { loginSentences, wrongCode } from '../src/login/sentences.ts'
import { holds } from './holds.ts'
import { isIn, typePassword, userAt, worldWith } from './login-walk.ts'
import { formOf, lastCheck, nextOf, origin, textOf, user, worldOf } from './walk.ts'

const minutes = (count: number) => count * 60_000
const path = '/_ui/identity/verification/method/EmailVerificationFinishUi/e'
const cautious = { user: { verificationCode: '123456' } } as const

type Person = ReturnType<typeof userAt>

async function codePage(person: Person) {
  return person.open(nextOf(await typePassword(person)))
}

async function verified(person: Person) {
  return person.submit(await codePage(person), { emc: '123456' })
}

function cautiousWorld(): World {
  return worldOf(worldWith(cautious))
}

holds(
  'verification.needed',
  'asks an unknown browser for a code before it has a session',
  async () => {
    const world = cautiousWorld()
    const person = userAt(world)
    const response = await typePassword(person)
    expect(nextOf(response)).toBe(`${origin}${path}`)
    expect(lastCheck(world)).toBe('verification.needed')
    expect(textOf(await person.open('/'))).toContain('<form name="login"')
  },
)

holds('verification.shown', 'has the fields that Salesforce’s page has', async () => {
  const world = cautiousWorld()
  const page = await codePage(userAt(world))
  expect(formOf(page)).toMatchObject({ action: path, hidden: { vpol: 'ic' } })
  expect(textOf(page)).toContain('<title>Verify Your Identity | Salesforce (practice)</title>')
  expect(textOf(page)).toContain('id="emc" name="emc" value="" maxlength="6"')
  expect(textOf(page)).toContain('value="Verify"')
})

test('tells the code to nobody but the reader of the teacher’s note', async () => {
  const world = cautiousWorld()
  const page = await codePage(userAt(world))
  expect(textOf(page)).not.toContain('123456')
  expect(world.note(world.requestCount())).toMatchObject({
    check: 'verification.shown',
    stored: '123456',
  })
  expect(textOf(page)).toContain('the code stands in the teacher’s note')
})

test('says that the code was sent again', async () => {
  const person = userAt(cautiousWorld())
  await codePage(person)
  expect(textOf(await person.open(`${path}?resend=1`))).toContain(
    '<p role="status">The code was sent again.</p>',
  )
})

test('goes on to the front door with the code, in Salesforce’s words', async () => {
  const world = cautiousWorld()
  const response = await verified(userAt(world))
  expect(header(response.headers, 'Location')).toBe(
    `${origin}/secur/frontdoor.jsp?retURL=%2F&apv=1&display=page&ucs=1`,
  )
  expect(lastCheck(world)).toBe('session.opened')
})

holds('verification.remembered', 'knows the browser again for 30 days', async () => {
  const world = cautiousWorld()
  const person = userAt(world)
  await verified(person)
  expect(nextOf(await typePassword(person))).toContain('frontdoor.jsp')
  expect(nextOf(await typePassword(userAt(world)))).toContain(path)
  world.advance(minutes(30 * 24 * 60))
  expect(nextOf(await typePassword(person))).toContain(path)
})

test('knows a browser for the user who verified and for nobody else', async () => {
  const kim = { id: '0055g000000001K', username: 'kim@acme.example', password: user.pw }
  const sam = { id: '0055g000000000B', username: user.username, password: user.pw }
  const users = [sam, kim].map((each) => ({ ...each, verificationCode: '123456' }))
  const person = userAt(worldOf(worldWith({ org: { users } })))
  await verified(person)
  const asKim = await typePassword(person, { ...user, username: kim.username })
  expect(nextOf(asKim)).toContain(path)
  await person.submit(await person.open(path), { emc: '123456' })
  expect(nextOf(await typePassword(person))).toContain('frontdoor.jsp')
})

test('does not take over the mark of a browser that somebody else planted', async () => {
  const world = cautiousWorld()
  const attacker = userAt(world)
  attacker.jar.set('activatedBrowser', 'planted')
  await verified(attacker)
  expect(attacker.jar.get('activatedBrowser')).not.toBe('planted')
})

holds('user.verificationCode', 'is asked for only where the user has one', async () => {
  expect(nextOf(await typePassword(userAt(worldOf())))).toContain('frontdoor.jsp')
  expect(nextOf(await typePassword(userAt(cautiousWorld())))).toContain(path)
})

holds('org.trustedIpRanges', 'lets users in without a code', async () => {
  const trustedIpRanges = [{ start: '192.0.2.1', end: '192.0.2.9' }]
  const world = worldOf(worldWith({ ...cautious, org: { trustedIpRanges } }))
  const next = async (address: string) => nextOf(await typePassword(userAt(world, { address })))
  expect(await next('192.0.2.9')).toContain('frontdoor.jsp')
  expect(await next('192.0.2.10')).toContain(path)
})

holds('user.email', 'is shown in part', async () => {
  const page = await codePage(
    userAt(worldOf(worldWith({ user: { ...cautious.user, email: 'kim@mail.example' } }))),
  )
  expect(textOf(page)).toContain('k•••@mail.example')
})

holds(
  'verification.pending',
  'asks for the password again when no login waits, or for too long',
  async () => {
    const world = cautiousWorld()
    const person = userAt(world)
    expect(textOf(await person.open(path))).toContain(loginSentences.codeExpired)
    const page = await codePage(person)
    world.advance(minutes(16))
    const late = await person.submit(page, { emc: '123456' })
    expect(textOf(late)).toContain(loginSentences.codeExpired)
    expect(lastCheck(world)).toBe('verification.pending')
  },
)

holds('verification.form', 'does not take the code without the vcsrf of the page', async () => {
  const world = cautiousWorld()
  const person = userAt(world)
  const page = await codePage(person)
  const response = await person.submit(page, { emc: '123456', vcsrf: 'another' })
  expect([isIn(response), lastCheck(world)]).toEqual([false, 'verification.form'])
})

holds(
  'verification.code',
  'lets five codes be tried, and then asks for the password again',
  async () => {
    const world = cautiousWorld()
    const person = userAt(world)
    const page = await codePage(person)
    for (const emc of ['1', '22', '333', '4444']) {
      expect(textOf(await person.submit(page, { emc }))).toContain(wrongCode)
    }
    expect(world.note(world.requestCount())).toMatchObject({
      check: 'verification.code',
      stored: '123456',
      received: '4444',
    })
    expect(textOf(await person.submit(page, { emc: '55555' }))).toContain(
      loginSentences.tooManyCodes,
    )
    expect(isIn(await person.submit(page, { emc: '123456' }))).toBe(false)
  },
)

test('locks a user whose password is known but whose code is guessed', async () => {
  const world = worldOf(worldWith({ ...cautious, org: { maximumInvalidLoginAttempts: 7 } }))
  const person = userAt(world)
  for (const round of [5, 2]) {
    const page = await codePage(person)
    for (let tried = 0; tried < round; tried += 1) await person.submit(page, { emc: '000000' })
  }
  expect(isIn(await typePassword(person))).toBe(false)
  expect(lastCheck(world)).toBe('user.unlocked')
})

test('takes the right code once', async () => {
  const person = userAt(cautiousWorld())
  const page = await codePage(person)
  const before = new Map(person.jar)
  expect(isIn(await person.submit(page, { emc: ' 123456 ' }))).toBe(true)
  for (const [name, value] of before) person.jar.set(name, value)
  expect(isIn(await person.submit(page, { emc: '123456' }))).toBe(false)
})

test.each(['', '1'.repeat(5000), '"><script>alert(1)</script>', '\u0000', '123456\u200b'])(
  'takes %j for a wrong code, and does not echo it',
  async (emc) => {
    const person = userAt(cautiousWorld())
    const response = await person.submit(await codePage(person), { emc })
    expect([response.status, textOf(response).includes(wrongCode)]).toEqual([200, true])
    expect(textOf(response)).not.toContain('alert(1)')
  },
)
