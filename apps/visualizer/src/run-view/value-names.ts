import { headerValues, parseSetCookie, type Handle } from '@flowscope/http-message'
import { valueNames } from '../words/value-names.ts'
import type { Moment } from './moments.ts'
import type { ValueStory } from './values.ts'

/** What a value is called in a sentence: its kind, and its number where there are several. */
export function nameOfValue({ handle, kind }: Pick<ValueStory, 'handle' | 'kind'>): string {
  const ordinal = handle.slice(handle.indexOf('·') + 1)
  return ordinal === '1' ? valueNames[kind].name : `${valueNames[kind].name} ${ordinal}`
}

/** The same for a handle alone. */
export function nameOfHandle(handle: Handle): string {
  return nameOfValue({ handle, kind: handle.slice(0, handle.indexOf('·')) as ValueStory['kind'] })
}

/** The name that a cookie has on the wire, such as `sid`; `null` for whatever is no cookie. */
export function cookieName(moments: readonly Moment[], { kind, text }: ValueStory): string | null {
  if (kind !== 'cookie' || text === null) return null
  for (const { performed } of moments) {
    const outcome = performed?.exchange?.outcome
    if (outcome?.type !== 'response') continue
    const lines = headerValues(outcome.response.headers, 'set-cookie').map(parseSetCookie)
    const found = lines.find((cookie) => cookie?.value === text)
    if (found) return found.name
  }
  return null
}
