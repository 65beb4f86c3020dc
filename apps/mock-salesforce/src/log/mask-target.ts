import { parseForm, pathOf, queryOf } from '@flowscope/http-message'
import { maskSecrets } from './mask-secrets.ts'

/** Parameters whose values tell what was asked for, and open nothing. */
const harmless = new Set([
  'client_id',
  'display',
  'ec',
  'format',
  'grant_type',
  'immediate',
  'prompt',
  'response_type',
  'scope',
])

/**
 * Path and query of a request for the log: of other parameters only the names are shown.
 *
 * @param known values that are secret wherever they stand
 */
export function maskTarget(target: string, known: readonly string[] = []): string {
  const query = queryOf(target)
  const mask = (text: string) => maskSecrets(text, known)
  const path = mask(pathOf(target))
  if (query === '') return path
  const shown = parseForm(query).map(({ name, rawName, rawValue }) =>
    harmless.has(name) ? `${rawName}=${mask(rawValue ?? '')}` : `${mask(rawName)}=***`,
  )
  return `${path}?${shown.join('&')}`
}
