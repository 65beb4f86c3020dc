import type { CookieAttribute } from '@flowscope/http-message'
import type { ClientSetup } from '@flowscope/reference'

/**
 * `SameSite=Strict` would be lost on the way back from Salesforce, which is another site; `Secure`
 * has no meaning on plain http.
 */
export function runCookieAttributes({ origin }: ClientSetup): readonly CookieAttribute[] {
  const always: readonly CookieAttribute[] = [
    ['Path', '/'],
    ['HttpOnly', null],
    ['SameSite', 'Lax'],
  ]
  return origin.startsWith('https:') ? [...always, ['Secure', null]] : always
}
