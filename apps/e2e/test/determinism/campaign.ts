import { requestBytes, responseBytes, type Exchange } from '@flowscope/http-message'
import type { RunSetup } from '@flowscope/reference'
import { webAppAuthority } from '@flowscope/stage'
import { labelsOf, nameOf, type Coverage } from './coverage.ts'
import { differenceOfBytes, differenceOfResults, exchangeOf } from './difference.ts'
import { playedOnPage, type Trial } from './page-run.ts'
import { seededRandom } from './random.ts'
import { generatedSetup } from './setups.ts'
import type { Tap, TappedWorld } from './tap.ts'
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
  for (const [index, { prefix, choice, page }] of trials.entries()) {
    const result = await run.perform(prefix, `trial ${String(index)}`, choice.decision)
    const difference = differenceOfResults(page, result)
    if (difference === null) continue
    const what = [nameOf(choice.decision), choice.label ?? 'as drafted'].join(', ')
    return `decision ${String(index)} (${what}): ${difference}`
  }
  await run.close()
  return null
}

function countTrial(coverage: Coverage, { choice, page }: Trial): void {
  for (const label of labelsOf(choice.decision, page)) coverage.count(label)
  if (choice.label !== null) coverage.count(choice.label)
}

/** Holds what the tap recorded against the exchanges: each world replays a prefix and goes on. */
function differencesOnSockets(
  setup: RunSetup,
  trials: readonly Trial[],
  worlds: readonly TappedWorld[],
): readonly string[] {
  const expected = exchangesOfWorlds(trials)
  if (expected.length !== worlds.length) {
    return [
      `tap: ${String(worlds.length)} worlds were made where ${String(expected.length)} were due`,
    ]
  }
  return worlds.flatMap((world, index) => {
    const exchanges = (expected[index] ?? []).filter((each) => reachedSalesforce(setup, each))
    return [
      differenceOfBytes('tap: bytes to Salesforce', sent(exchanges), joined(world.toSalesforce)),
      differenceOfBytes(
        'tap: bytes from Salesforce',
        received(exchanges),
        joined(world.fromSalesforce),
      ),
    ].filter((each) => each !== null)
  })
}

/** A trial whose prefix is not where the stage stood opens a new world and replays that prefix. */
function exchangesOfWorlds(trials: readonly Trial[]): readonly (readonly Exchange[])[] {
  const worlds: (readonly Exchange[])[] = []
  const known = new Map<string, readonly Exchange[]>([['[]', []]])
  let stands: string | null = null
  for (const { prefix, choice, page } of trials) {
    const place = JSON.stringify(prefix)
    const before = known.get(place) ?? []
    const exchange = exchangeOf(page)
    const after = exchange ? [...before, exchange] : before
    worlds.splice(stands === place ? -1 : worlds.length, 1, after)
    stands = page.kind === 'performed' ? JSON.stringify([...prefix, choice.decision]) : place
    known.set(stands, after)
  }
  return worlds
}

function reachedSalesforce({ client }: RunSetup, { request, outcome }: Exchange): boolean {
  return request.authority.toLowerCase() !== webAppAuthority(client) && outcome.type === 'response'
}

const sent = (exchanges: readonly Exchange[]) =>
  exchanges.map(({ request }) => requestBytes(request)).join('')

const received = (exchanges: readonly Exchange[]) =>
  exchanges
    .map(({ outcome }) => (outcome.type === 'response' ? responseBytes(outcome.response) : ''))
    .join('')

const joined = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('latin1')
