import { encodeFormValue } from '@flowscope/http-message'
import type { Fields } from '../../token/fields-answer.ts'

/** Every value percent-encoded, `!` as `%21` and a space as `%20` (sheet §3.2). */
export function fragmentUrl(redirectUri: string, pairs: Fields): string {
  const fragment = pairs.map(([name, value]) => `${name}=${encoded(value)}`).join('&')
  return `${redirectUri}#${fragment}`
}

function encoded(value: string): string {
  return encodeFormValue(value).replaceAll('+', '%20')
}
