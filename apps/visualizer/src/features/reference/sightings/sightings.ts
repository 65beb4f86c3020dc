import type { ArticleRef } from '../article.ts'
import sightings from './sightings.json'

/** The run that is nothing but the plain walk. */
export const plainWalk = 'walk'

/**
 * The run in which the reader can see what an article tells of: {@link plainWalk}, or the id of a
 * what-if or an attack. `npm run sightings` looks all of them up.
 *
 * @returns `undefined` where no practice run comes there
 */
export function sightingOf(ref: string): string | undefined {
  return runs.get(ref)
}

/** Every article that can be seen in a run, by the run. */
export const sightingsByRun: readonly (readonly [run: string, refs: readonly string[]])[] =
  Object.entries(sightings)

const runs: ReadonlyMap<string, string> = new Map(
  sightingsByRun.flatMap(([run, refs]) => refs.map((ref) => [ref, run] as const)),
)

/** The address that plays such a run up to there. */
export function sightingHref(ref: ArticleRef): string {
  return `/lab?${new URLSearchParams({ engine: 'page', see: ref }).toString()}`
}
