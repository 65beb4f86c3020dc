import { expect, test } from 'vitest'
import { headerValues, type HttpResponse } from '@flowscope/http-message'
import { holds } from './holds.ts'
import {
  asked,
  authorizeTarget,
  browserAt,
  but,
  consentPageFor,
  errorOf,
  get,
  nextOf,
  origin,
  setupWith,
  textOf,
  worldOf,
} from './walk.ts'

const scripts = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:http://localhost:3000/x',
]

holds(
  'redirectUri.script',
  'refuses an address that would run as a script, though it is registered',
  async () => {
    for (const redirect_uri of scripts) {
      const world = worldOf(setupWith({ callbackUrls: [redirect_uri] }))
      for (const response_type of ['code', 'token']) {
        const target = authorizeTarget(but(asked, { redirect_uri, response_type }))
        const response = await world.handle(get(target))
        expect(response.status).toBe(400)
        expect(Object.fromEntries(new URLSearchParams(textOf(response)))).toEqual(
          errorOf('redirectUri.registered'),
        )
      }
    }
  },
)

const strangers = [
  'https://evil.example/',
  '//evil.example/',
  'http://localhost:3000@evil.example/oauth/callback',
  'http://localhost:3000/oauth/callback@evil.example',
  'http://localhost:3000/oauth/callback#@evil.example',
  'http://localhost:3000/oauth/callback/../../evil',
  'http://localhost:3000\\@evil.example/oauth/callback',
]

function headersOf(response: HttpResponse): string {
  return response.headers.map(([name, value]) => `${name}: ${value}`).join('\n')
}

holds(
  'authorize.noOpenRedirect',
  'leads nowhere for an address that nearly is a callback URL',
  async () => {
    for (const redirect_uri of strangers) {
      const response = await worldOf().handle(get(authorizeTarget(but(asked, { redirect_uri }))))
      expect(response.status).toBe(400)
      expect(headerValues(response.headers, 'Location')).toEqual([])
      expect(textOf(response) + headersOf(response)).not.toContain('evil')
    }
  },
)

const splitting = [
  'a\r\nSet-Cookie: x=1',
  'a\nLocation: https://evil.example/',
  'a%0d%0aX: 1',
  '\u2028',
]

test.each(['state', 'display', 'login_hint', 'prompt', 'nonce', 'device_id'])(
  'lets no line break in %s become a header',
  async (name) => {
    for (const value of splitting) {
      const response = await worldOf().handle(get(authorizeTarget(but(asked, { [name]: value }))))
      expect(response.status).toBe(302)
      expect(headerValues(response.headers, 'Set-Cookie').join()).not.toContain('x=1')
      for (const [, line] of response.headers) expect(line).not.toMatch(/[\r\n\u2028]/)
      expect(new URL(nextOf(response)).origin).toBe(origin)
    }
  },
)

test('carries a state that looks like markup as a value and nothing more', async () => {
  const state = `'</script><img src=x onerror=alert(1)>"&code=forged\r\n`
  for (const response_type of ['code', 'token']) {
    const browser = browserAt(worldOf())
    const page = await consentPageFor(browser, but(asked, { state, response_type }))
    const done = await browser.submit(page, { allow: ' Allow ' })
    expect(textOf(done)).not.toMatch(/<img|<\/script><i/)
    const url = new URL(nextOf(done))
    const sent =
      response_type === 'code' ? url.searchParams : new URLSearchParams(url.hash.slice(1))
    expect(sent.get('state')).toBe(state)
    expect(sent.getAll('code')).toHaveLength(response_type === 'code' ? 1 : 0)
  }
})
