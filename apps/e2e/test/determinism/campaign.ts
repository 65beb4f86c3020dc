import { labelsOf, nameOf, type Coverage } from './coverage.ts'
import { differenceOfResults } from './difference.ts'
import { playedOnPage, type Trial } from './page-run.ts'
import { seededRandom } from './random.ts'
import { generatedSetup } from './setups.ts'
import { differencesOnSockets } from './sockets.ts'
import type { Tap } from './tap.ts'
import type { WireRun, wireClient } from './wire-client.ts'

export interface Engines {
  readonly wire: ReturnType<typeof wireClient>
  readonly tap: Tap
  readonly coverage: Coverage
}

/** How many decisions a run has: some end in the middle of the login, some refresh and revoke. */
const lengths = [6, 14, 22, 30]

/** Performs one generated run on both engines. @returns what differed, told with its seed */
export async function differencesOfRun(
  seed: number,
  { wire, tap, coverage }: Engines,
): Promise<readonly string[]> {
  const random = seededRandom(seed)
  const worldSeed = `campaign ${String(seed)}`
  const { setup, variants } = generatedSetup(random, worldSeed)
  const trials = await playedOnPage(random, setup, random.pick(lengths))
  for (const variant of variants) coverage.count(`set-up    ${variant}`)
  for (const trial of trials) countTrial(coverage, trial)

  const found = await differenceOnWire(trials, await wire.open(setup))
  const onSockets = found === null ? differencesOnSockets(setup, trials, tap.worlds(worldSeed)) : []
  tap.forget(worldSeed)
  return [...(found === null ? [] : [found]), ...onSockets].map(
    (difference) => `seed ${String(seed)}, ${difference}`,
  )
}

/** Performs the same on wire, as far as it is the same. */
async function differenceOnWire(trials: readonly Trial[], run: WireRun): Promise<string | null> {
  for (const [index, { prefix, decision, label, result: page }] of trials.entries()) {
    const wire = await run.perform(prefix, `trial ${String(index)}`, decision)
    const difference = differenceOfResults(page, wire)
    if (difference === null) continue
    const what = [nameOf(decision), label ?? 'as drafted'].join(', ')
    return `decision ${String(index)} (${what}): ${difference}`
  }
  await run.close()
  return null
}

function countTrial(coverage: Coverage, { decision, label, result }: Trial): void {
  for (const each of labelsOf(decision, result)) coverage.count(each)
  if (label !== null) coverage.count(label)
}
