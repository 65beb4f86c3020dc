import type { Named } from './span.ts'

/** Values that always read the same and have a note of their own in the reference. */
const constants: ReadonlySet<string> = new Set([
  'response_type=code',
  'grant_type=authorization_code',
  'grant_type=refresh_token',
  'code_challenge_method=S256',
  'token_type=Bearer',
  'SameSite=Lax',
  'Path=/',
  'Max-Age=0',
  'prompt=login',
  'prompt=consent',
])

export function constantOf(name: string, value: string): Named | null {
  const constant = `${name}=${value}`
  return constants.has(constant) ? { place: 'value', name: constant } : null
}
