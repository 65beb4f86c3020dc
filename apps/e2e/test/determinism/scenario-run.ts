import { practiceRun } from '@flowscope/reference'
import { StageError } from '@flowscope/stage'
import { nameOf } from './coverage.ts'
import { differenceOfBytes, differenceOfResults } from './difference.ts'
import { pageStage, tried } from './page-run.ts'
import { recordedGround, type Engine, type Tried } from './recorded.ts'
import type { Scenario } from './scenarios.ts'
import { differencesOnSockets } from './sockets.ts'
import type { TappedServers } from './tapped-servers.ts'

/** Performs one scenario on both engines, each drafting for itself. @returns what differed */
export async function differencesOfScenario(
  { name, setup: prepared, play }: Scenario,
  { wire, tap }: Pick<TappedServers, 'wire' | 'tap'>,
): Promise<readonly string[]> {
  const setup = prepared(practiceRun(name))
  const stage = pageStage(setup)
  const onPage = await playedOn(play, {
    draft: stage.draft,
    perform: (prefix, _key, decision) => tried(stage, prefix, decision),
  })
  await stage.close()

  const run = await wire.open(setup)
  const onWire = await playedOn(play, run)
  await run.close()
  const found = differencesOfRuns(onPage, onWire)
  const onSockets = differencesOnSockets(setup, onPage, tap.worlds(name))
  tap.forget(name)
  return [...found, ...onSockets].map((difference) => `${name}, ${difference}`)
}

/** As far as it comes: an engine that stops early has tried less than the other. */
async function playedOn(play: Scenario['play'], engine: Engine): Promise<readonly Tried[]> {
  const { ground, tried: done } = recordedGround(engine)
  await play(ground).catch((error: unknown) => {
    if (!(error instanceof StageError)) throw error
  })
  return done
}

function differencesOfRuns(page: readonly Tried[], wire: readonly Tried[]): readonly string[] {
  const stops =
    page.length === wire.length
      ? []
      : [`${String(page.length)} decisions on page, ${String(wire.length)} on wire`]
  const differing = page.flatMap(({ decision, result }, index) => {
    const other = wire[index]
    if (!other) return []
    const difference =
      differenceOfBytes('decision', JSON.stringify(decision), JSON.stringify(other.decision)) ??
      differenceOfResults(result, other.result)
    return difference === null ? [] : [`at ${String(index)} (${nameOf(decision)}): ${difference}`]
  })
  return [...stops, ...differing]
}
