import { routes, type Route } from './routes.ts'

/** A route and the values of its `:name` segments. */
export interface Match {
  readonly route: Route
  readonly segments: ReadonlyMap<string, string>
}

export const noSegments: ReadonlyMap<string, string> = new Map()

const fixed = new Map(
  routes
    .filter(({ path }) => !path.includes(':'))
    .map((route): readonly [string, Match] => [route.path, { route, segments: noSegments }]),
)

const patterns = routes
  .filter(({ path }) => path.includes(':'))
  .map((route) => ({ route, parts: route.path.split('/') }))

/** Finds the route of a path; one slash too many at the end does no harm. */
export function matchRoute(path: string): Match | null {
  const exact = fixed.get(path)
  if (exact) return exact
  const plain = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  return fixed.get(plain) ?? matchPattern(plain.split('/'))
}

function matchPattern(given: readonly string[]): Match | null {
  for (const { route, parts } of patterns) {
    const segments = segmentsOf(parts, given)
    if (segments) return { route, segments }
  }
  return null
}

function segmentsOf(parts: readonly string[], given: readonly string[]) {
  if (parts.length !== given.length) return null
  const segments = new Map<string, string>()
  for (const [at, part] of parts.entries()) {
    const value = given[at] ?? ''
    if (!part.startsWith(':') && part !== value) return null
    if (part.startsWith(':') && value === '') return null
    if (part.startsWith(':')) segments.set(part.slice(1), decoded(value))
  }
  return segments
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
