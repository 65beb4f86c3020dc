import type { Entry } from './entry.ts'
import type { Place } from './place.ts'

const caseless: ReadonlySet<Place> = new Set<Place>([
  'request.header',
  'response.header',
  'setCookie.attribute',
])

/** Whether one of the entry's names stands for `name` at this place. */
export function isNamed(entry: Entry, place: Place, name: string): boolean {
  return namesOf(entry).some((pattern) => matches(pattern, name, place))
}

/** How many characters of a pattern are fixed, so that the more exact of two entries wins. */
export function exactness(entry: Entry, place: Place, name: string): number {
  const fitting = namesOf(entry).filter((pattern) => matches(pattern, name, place))
  return Math.max(...fitting.map((pattern) => pattern.replace(/:[^/]+|\*$/g, '').length))
}

function namesOf(entry: Entry): readonly string[] {
  return [entry.name, ...(entry.alsoNamed ?? [])]
}

function matches(pattern: string, name: string, place: Place): boolean {
  if (place === 'path') return pathMatches(pattern, name)
  if (caseless.has(place)) return pattern.toLowerCase() === name.toLowerCase()
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name
}

/** Whether a path fits a pattern such as `/id/:org/:user`. */
export function pathMatches(pattern: string, path: string): boolean {
  const wanted = pattern.split('/')
  const given = path.split('/')
  return (
    wanted.length === given.length &&
    wanted.every((segment, at) => segment === given[at] || isFree(segment, given[at]))
  )
}

function isFree(segment: string, given: string | undefined): boolean {
  return segment.startsWith(':') && given !== undefined && given !== ''
}
