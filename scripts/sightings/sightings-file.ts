import { format } from 'prettier'
import { plays } from '../../apps/visualizer/src/app/scenes/see-in-run.ts'
import { articles } from '../../apps/visualizer/src/features/reference/book.ts'
import { refOf } from '../../apps/visualizer/src/features/reference/article.ts'
import { refsSeenIn } from '../../apps/visualizer/test/app/scenes/refs-seen-in.ts'
import { inRoot } from '../support/root.mjs'

const folder = ['apps', 'visualizer', 'src', 'features', 'reference', 'sightings']

/** Where the screen finds in which run an article can be seen. */
export const sightingsPath = inRoot(...folder, 'sightings.json')

/** By the run: the plain walk, and each other one that shows what no run before it does. */
export async function sightingsFile(): Promise<string> {
  const missing = new Set<string>(articles.map(refOf))
  const found: Record<string, readonly string[]> = {}
  for (const run of plays.keys()) {
    const seen = await refsSeenIn(run)
    const refs = [...seen].filter((ref) => missing.delete(ref)).sort()
    if (refs.length > 0) found[run] = refs
  }
  return format(JSON.stringify(found), { parser: 'json', printWidth: 100 })
}
