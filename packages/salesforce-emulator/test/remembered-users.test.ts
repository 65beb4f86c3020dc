import { expect, test } from 'vitest'
import { holds } from './holds.ts'
import { afterLogin, typePassword, userAt, worldWith } from './login-walk.ts'
import { asked, callback, formOf, lastCheck, nextOf, reach, textOf, user, worldOf } from './walk.ts'

const remembering = { ...user, rememberUn: 'on' }
const kim = { username: 'kim@acme.example', pw: user.pw }
const users = [
  { id: '0055g000000000B', username: user.username, password: user.pw },
  { id: '0055g000000001K', username: kim.username, password: kim.pw },
]

type Person = ReturnType<typeof userAt>

function typedName(page: Parameters<typeof textOf>[0]): string | undefined {
  return /name="username" value="([^"]*)"/.exec(textOf(page))?.[1]
}

function savedNames(page: Parameters<typeof textOf>[0]) {
  return [...textOf(page).matchAll(/<li><a href="[^"]*">([^<]*)<\/a><\/li>/g)].map(
    ([, name]) => name,
  )
}

async function loginPageFor(person: Person, prompt: string) {
  return person.open(nextOf(await reach(person, { ...asked, prompt })))
}

holds(
  'login.remembered',
  'fills in the username of the last login with the box ticked',
  async () => {
    const person = userAt(worldOf())
    await typePassword(person, remembering)
    await person.open('/secur/logout.jsp')
    const page = await person.open('/')
    expect([typedName(page), textOf(page).includes('value="on" checked')]).toEqual([
      user.username,
      true,
    ])
  },
)

test('remembers nothing where nobody asked for it', async () => {
  const person = userAt(worldOf())
  await typePassword(person)
  await person.open('/secur/logout.jsp')
  expect(typedName(await person.open('/'))).toBe('')
})

test('forgets a username when the box is no longer ticked', async () => {
  const person = userAt(worldOf())
  await typePassword(person, remembering)
  await person.open('/secur/logout.jsp')
  await typePassword(person)
  await person.open('/secur/logout.jsp')
  expect([typedName(await person.open('/')), person.jar.has('rememberUn')]).toEqual(['', false])
})

test('writes a remembered name that somebody tampered with as text', async () => {
  const person = userAt(worldOf())
  person.jar.set('rememberUn', `%22%3E%3Cscript%3E|%zz|${'x'.repeat(81)}`)
  expect(typedName(await person.open('/'))).toBe('&quot;&gt;&lt;script&gt;')
})

holds('login.hint', 'comes before the username that the browser remembers', async () => {
  const person = userAt(worldOf())
  await typePassword(person, remembering)
  await person.open('/secur/logout.jsp')
  const page = await reach(person, { ...asked, login_hint: kim.username })
  expect(typedName(await person.open(nextOf(page)))).toBe(kim.username)
})

holds(
  'login.selectAccount',
  'lets the user choose among the usernames of this browser',
  async () => {
    const person = userAt(worldOf(worldWith({ org: { users } })))
    await typePassword(person, remembering)
    await person.open('/secur/logout.jsp')
    await typePassword(person, { ...kim, rememberUn: 'on' })
    const page = await loginPageFor(person, 'select_account')
    expect(savedNames(page)).toEqual([kim.username, user.username])
    const link = /<a href="([^"]*)">student/.exec(textOf(page))?.[1] ?? ''
    const chosen = await person.open(link.replaceAll('&amp;', '&'))
    expect([typedName(chosen), savedNames(chosen)]).toEqual([user.username, []])
  },
)

test('comes back from choosing an account to the consent page', async () => {
  const person = userAt(worldOf())
  await typePassword(person, remembering)
  const page = await afterLogin(person, { ...asked, prompt: 'select_account' })
  expect(textOf(page)).toContain('id="oaapprove"')
})

test('shows the plain login page where nothing is remembered', async () => {
  const person = userAt(worldOf())
  await typePassword(person)
  const page = await loginPageFor(person, 'select_account')
  expect([savedNames(page), typedName(page)]).toEqual([[], ''])
})

test('does not choose an account where the app wants to see no page', async () => {
  const world = worldOf()
  const person = userAt(world)
  await typePassword(person)
  const page = await reach(person, { ...asked, prompt: 'select_account', immediate: 'true' })
  expect(nextOf(page).startsWith(`${callback}?error=immediate_unsuccessful`)).toBe(true)
})

holds('page.display', 'keeps the shape that the app asked for on every page', async () => {
  const world = worldOf(worldWith({ user: { verificationCode: '123456' } }))
  const person = userAt(world)
  const waiting = await reach(person, { ...asked, display: 'popup' })
  const login = await person.open(nextOf(waiting))
  const code = await person.open(nextOf(await person.submit(login, user)))
  const frontdoor = await person.submit(code, { emc: '123456' })
  expect(nextOf(frontdoor)).toContain('&display=popup&')
  const consent = await person.open(nextOf(await person.open(nextOf(frontdoor))))
  expect(formOf(login).hidden['display']).toBe('popup')
  for (const page of [login, code, consent]) expect(textOf(page)).toContain('<body class="popup">')
  expect(lastCheck(world)).toBe('consent.shown')
})

test('does not take what somebody else wrote for a shape', async () => {
  const page = await userAt(worldOf()).open('/?display=%22%3E%3Cscript%3E')
  expect(textOf(page)).toContain('<body>')
})
