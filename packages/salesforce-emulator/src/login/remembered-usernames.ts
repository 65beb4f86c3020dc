import type { HttpRequest } from '@flowscope/http-message'
import { cookieValues, setCookie } from '../org/cookies.ts'

/** The cookie of “Remember me”; its name and form are ours (sheet §17). */
const cookieName = 'rememberUn'

const most = 5
const longestUsername = 80
const year = 365 * 24 * 60 * 60

/** Usernames that somebody asked this browser to remember, the latest first. */
export function rememberedUsernames(request: HttpRequest): readonly string[] {
  const names = cookieValues(request, cookieName)
    .flatMap((value) => value.split('|'))
    .flatMap((name) => decoded(name) ?? [])
  return [...new Set(names)].slice(0, most)
}

/**
 * What the box “Remember me” changes.
 *
 * @returns the `Set-Cookie` value; none when the browser remembers the right names already
 */
export function rememberOrForget(
  request: HttpRequest,
  username: string,
  remember: boolean,
): readonly string[] {
  const before = rememberedUsernames(request)
  const others = before.filter((name) => name.toLowerCase() !== username.toLowerCase())
  const after = (remember ? [username, ...others] : others).slice(0, most)
  if (after.join('|') === before.join('|')) return []
  const value = after.map(encodeURIComponent).join('|')
  return [setCookie(request, cookieName, value, after.length === 0 ? 0 : year)]
}

function decoded(name: string): string | null {
  try {
    const username = decodeURIComponent(name)
    return username === '' || username.length > longestUsername ? null : username
  } catch {
    return null
  }
}
