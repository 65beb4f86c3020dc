import { scopeFor, scopes } from '../scopes.ts'
import { choose, type GuideField } from './guide.ts'

const label = 'Selected OAuth Scopes'

/** One line of Setup's list for each scope; those that share a line are chosen together (sheet §8). */
export function scopeChoices(scope: string): readonly GuideField[] {
  const lines = wordsOf(scope).map(lineOf)
  return [...new Set(lines)].map((line) => choose(label, line))
}

/** The names that a `scope` parameter holds. */
export function wordsOf(scope: string): readonly string[] {
  return scope.split(' ').filter((word) => word !== '')
}

/** `Perform requests at any time (refresh_token, offline_access)` */
function lineOf(value: string): string {
  const known = scopeFor(value)
  if (!known?.label) return value
  const together = scopes.filter((each) => each.label === known.label).map((each) => each.value)
  return `${known.label} (${together.join(', ')})`
}
