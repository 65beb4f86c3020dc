import { encodeForm } from '@flowscope/http-message'
import type { ParkedRequest } from '../org/records.ts'

/** The way back to the client, `state` last and only when it was sent (sheet §3.2, §4.3). */
export function callbackUrl(
  { redirectUri, state }: Pick<ParkedRequest, 'redirectUri' | 'state'>,
  pairs: readonly (readonly [name: string, value: string])[],
): string {
  const query = encodeForm([...pairs, ...(state === null ? [] : ([['state', state]] as const))])
  return `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${query}`
}
