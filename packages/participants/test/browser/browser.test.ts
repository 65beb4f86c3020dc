import { bytesOfText, noBytes, type Headers, type HttpResponse } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import { closeWindow, link, navigationRequest, newBrowser, receive } from '../../src/index.ts'

const now = 1_767_607_200_000
const from = link('http://acme.my.localhost:3001/a/b?x=1', 'http://localhost:3000/')
const post = { ...from, method: 'POST' as const, body: bytesOfText('a=1') }

function response(status: number, headers: Headers, html = ''): HttpResponse {
  const type: Headers = html === '' ? [] : [['Content-Type', 'text/html; charset=UTF-8']]
  return { status, reason: '', headers: [...type, ...headers], body: bytesOfText(html) }
}

test('follows nothing by itself: a redirect waits, its address resolved', () => {
  const answer = response(302, [
    ['Location', '../c?d#e'],
    ['Set-Cookie', 'sid=1; Path=/'],
  ])
  const browser = receive(newBrowser, from, answer, now)
  expect(browser).toMatchObject({ url: from.url, html: null, jar: [{ name: 'sid' }] })
  expect(browser.next).toEqual({ ...from, url: 'http://acme.my.localhost:3001/c?d' })
})

test.each([
  [301, 'GET'],
  [302, 'GET'],
  [303, 'GET'],
  [307, 'POST'],
  [308, 'POST'],
])('after a form, %i goes on with %s', (status, method) => {
  const { next } = receive(newBrowser, post, response(status, [['Location', '/']]), now)
  expect(next).toMatchObject({ method, body: method === 'GET' ? null : 'a=1' })
})

test('takes the way out of a page that redirects by script, naming that page', () => {
  const html = '<noscript><meta http-equiv="refresh" content="0; url=/next"></noscript>'
  const { next, html: shown } = receive(newBrowser, from, response(200, [], html), now)
  expect(shown).toBe(html)
  expect(next).toEqual(link('http://acme.my.localhost:3001/next', from.url))
})

test.each(['javascript:alert(1)', 'http://', 'data:text/html,x'])(
  'does not follow %s',
  (location) => {
    expect(receive(newBrowser, from, response(302, [['Location', location]]), now).next).toBeNull()
  },
)

test('shows a page of an error, and no page where none came', () => {
  expect(receive(newBrowser, from, response(400, [], '<p>No</p>'), now).html).toBe('<p>No</p>')
  expect(receive(newBrowser, from, response(204, []), now).html).toBeNull()
})

test('writes a navigation with its headers in order, Referer cut down across origins', () => {
  const { jar } = receive(newBrowser, from, response(200, [['Set-Cookie', 'sid=1; Path=/']]), now)
  expect(navigationRequest(jar, from, now)).toEqual({
    scheme: 'http',
    authority: 'acme.my.localhost:3001',
    method: 'GET',
    target: '/a/b?x=1',
    headers: [
      ['Host', 'acme.my.localhost:3001'],
      ['Connection', 'keep-alive'],
      ['User-Agent', 'Mozilla/5.0 (Flowscope practice browser)'],
      ['Accept', 'text/html,application/xhtml+xml,*/*;q=0.8'],
      ['Referer', 'http://localhost:3000/'],
      ['Accept-Language', 'en'],
      ['Cookie', 'sid=1'],
    ],
    body: noBytes,
  })
})

test('posts a form with its origin and length', () => {
  const page = 'http://acme.my.localhost:3001/?ec=302'
  const form = { ...post, initiator: page, referrer: page }
  expect(navigationRequest([], form, now).headers).toEqual([
    ['Host', 'acme.my.localhost:3001'],
    ['Connection', 'keep-alive'],
    ['Content-Length', '3'],
    ['Origin', 'http://acme.my.localhost:3001'],
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ['User-Agent', 'Mozilla/5.0 (Flowscope practice browser)'],
    ['Accept', 'text/html,application/xhtml+xml,*/*;q=0.8'],
    ['Referer', page],
    ['Accept-Language', 'en'],
  ])
})

test('keeps quiet about where it came from when the page asks for that', () => {
  const answer = response(303, [
    ['Location', '/'],
    ['Referrer-Policy', 'no-referrer'],
  ])
  const { next } = receive(newBrowser, from, answer, now)
  expect(next?.referrer).toBeNull()
})

test('forgets the page but not the cookies when the window is closed', () => {
  const open = receive(newBrowser, from, response(200, [['Set-Cookie', 'sid=1']], '<p>'), now)
  expect(closeWindow(open)).toEqual({ ...newBrowser, jar: open.jar })
})
