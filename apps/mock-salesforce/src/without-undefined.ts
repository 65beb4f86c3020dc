import type { MockOptions } from './options.ts'

/** The options as if what is `undefined` had been left out, in the orgs as well: it has its default. */
export function withoutUndefined(options: MockOptions): MockOptions {
  const given: MockOptions = Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  )
  if (given.orgs === undefined) return given
  return { ...given, orgs: JSON.parse(JSON.stringify(given.orgs)) as typeof given.orgs }
}
