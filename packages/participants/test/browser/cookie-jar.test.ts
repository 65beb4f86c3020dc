import { expect, test } from 'vitest'
import { cookiesFor, emptyJar, storeCookies, type CookieContext } from '../../src/index.ts'

const now = 1_767_607_200_000
const acme = 'http://acme.my.localhost:3001/secur/frontdoor.jsp'

const jar = (url: string, ...lines: readonly string[]) => storeCookies(emptyJar, lines, url, now)
const sent = (kept: ReturnType<typeof jar>, url: string, context: Partial<CookieContext> = {}) =>
  cookiesFor(kept, { url, method: 'GET', initiator: null, now, ...context })
    .map(([name, value]) => `${name}=${value}`)
    .join('; ')

test('keeps a cookie as it was asked to', () => {
  expect(jar(acme, 'sid=1; Path=/; Secure; HttpOnly; SameSite=None; Max-Age=60')).toEqual([
    {
      name: 'sid',
      value: '1',
      domain: 'acme.my.localhost',
      hostOnly: true,
      path: '/',
      expires: now + 60_000,
      secure: true,
      httpOnly: true,
      sameSite: 'None',
    },
  ])
})

test('returns a host-only cookie to its host, whatever the port, and to no other', () => {
  const kept = jar(acme, 'sid=1; Path=/')
  expect(sent(kept, 'http://acme.my.localhost:8080/')).toBe('sid=1')
  expect(sent(kept, 'http://sub.acme.my.localhost:3001/')).toBe('')
  expect(sent(kept, 'http://my.localhost:3001/')).toBe('')
})

test('returns a Domain cookie below its domain', () => {
  const kept = jar(acme, 'b=1; Domain=.my.localhost; Path=/')
  expect(sent(kept, 'http://other.my.localhost:3001/')).toBe('b=1')
  expect(sent(kept, 'http://notmy.localhost:3001/')).toBe('')
})

test.each([
  ['a domain that is not its own', 'x=1; Domain=beta.my.localhost'],
  ['a top-level domain', 'x=1; Domain=localhost'],
  ['no name', '=1'],
  ['no equals sign', 'garbage'],
])('refuses a cookie with %s', (_, line) => {
  expect(jar(acme, line)).toEqual([])
})

test('matches paths by whole segments, and sends the longest path first', () => {
  const kept = jar(acme, 'root=1; Path=/', 'deep=2; Path=/secur', 'default=3')
  expect(sent(kept, 'http://acme.my.localhost:3001/secur/x')).toBe('deep=2; default=3; root=1')
  expect(sent(kept, 'http://acme.my.localhost:3001/security')).toBe('root=1')
})

test('takes Max-Age before Expires, and drops what has run out', () => {
  const kept = jar(
    acme,
    'a=1; Path=/; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    'b=2; Path=/; Expires=Mon, 05 Jan 2026 10:00:30 GMT',
  )
  const after = (seconds: number) => sent(kept, acme, { now: now + seconds * 1000 })
  expect([after(0), after(30), after(60)]).toEqual(['a=1; b=2', 'a=1', ''])
})

test('replaces a namesake in place, and removes it when it comes expired', () => {
  const kept = jar(acme, 'a=1; Path=/', 'b=1; Path=/')
  expect(sent(storeCookies(kept, ['a=2; Path=/'], acme, now), acme)).toBe('a=2; b=1')
  expect(sent(storeCookies(kept, ['a=; Path=/; Max-Age=0'], acme, now), acme)).toBe('b=1')
})

test('takes a Secure cookie over plain http from loopback names only', () => {
  const line = 'sid=1; Path=/; Secure'
  expect(jar('http://login.acme.example/', line)).toEqual([])
  expect(sent(jar(acme, line), acme)).toBe('sid=1')
  const secure = jar('https://login.acme.example/', line)
  expect(sent(secure, 'https://login.acme.example/')).toBe('sid=1')
  expect(sent(secure, 'http://login.acme.example/')).toBe('')
})

test('holds cookies back from other sites as SameSite says', () => {
  const kept = jar(
    acme,
    's=1; Path=/; SameSite=Strict',
    'l=1; Path=/',
    'n=1; Path=/; SameSite=None',
  )
  const elsewhere = 'http://localhost:3000/'
  expect(sent(kept, acme, { initiator: elsewhere })).toBe('l=1; n=1')
  expect(sent(kept, acme, { initiator: elsewhere, method: 'POST' })).toBe('n=1')
  expect(sent(kept, acme, { initiator: 'http://beta.my.localhost:3001/' })).toBe('s=1; l=1; n=1')
})
