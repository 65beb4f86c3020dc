import type { RunSetup } from '@flowscope/reference'
import { createActor, fromPromise, type ActorRefFrom } from 'xstate'
import type { Engine } from '../engine.ts'
import { firstDifference, marksOf, transcriptOf, type Sha256 } from '../links/marks.ts'
import { conductorChart } from './conductor-chart.ts'
import type { Replayed } from './context.ts'
import type { PerformInput, PrepareInput, ReplayInput } from './inputs.ts'
import { replayed } from './replayed.ts'
import { freshRuns, readSavedRuns, writeSavedRuns } from './saved-runs.ts'

/** Where runs outlive a reload, such as the session storage of the page. Must not throw. */
export interface RunStorage {
  readonly load: () => string | null
  readonly save: (text: string) => void
}

export interface ConductorOptions {
  readonly engine: Engine
  readonly storage: RunStorage
  /** What a first run starts from. */
  readonly setup: RunSetup
  readonly crypto: Sha256
  /** Makes a key that no decision has had before, in this tab or another one. */
  readonly newKey: () => string
  /** Milliseconds between two steps of Play. */
  readonly pace?: number
  /** For tests: what waits instead of the real clock. */
  readonly clock?: Clock
}

type Clock = NonNullable<NonNullable<Parameters<typeof createActor>[1]>['clock']>

export type Conductor = ActorRefFrom<typeof conductorChart>

/** A conductor with its engine and storage, not started yet. */
export function createConductor(options: ConductorOptions): Conductor {
  const { engine, storage, setup, newKey, pace = 1200, clock } = options
  const saved = storage.load()
  const provided = conductorChart.provide({
    actors: {
      openEngine: fromPromise<Awaited<ReturnType<Engine['open']>>, { readonly setup: RunSetup }>(
        ({ input }) => engine.open(input.setup),
      ),
      prepareDraft: fromPromise(({ input }: { input: PrepareInput }) => drafted(input)),
      perform: fromPromise(({ input }: { input: PerformInput }) =>
        input.engineRun.perform(input.prefix, input.key, input.decision),
      ),
      replay: fromPromise(({ input }: { input: ReplayInput }) => compared(options.crypto, input)),
    },
    actions: {
      save: ({ context }) => {
        storage.save(writeSavedRuns(context))
      },
      letGo: (_, { engineRun }) => {
        engineRun?.close().catch(() => undefined)
      },
    },
  })
  const input = {
    saved: (saved === null ? null : readSavedRuns(saved)) ?? freshRuns(setup),
    where: engine.name === 'live' ? ('live' as const) : ('practice' as const),
    pace,
    newKey,
  }
  return createActor(provided, clock === undefined ? { input } : { input, clock })
}

function drafted({ engineRun, prefix, step }: PrepareInput) {
  return step === null ? Promise.resolve(null) : engineRun.draft(prefix, step)
}

async function compared(crypto: Sha256, input: ReplayInput): Promise<Replayed> {
  const { journal, stopped } = await replayed(input)
  const differsAt = firstDifference(input.linked.marks, marksOf(crypto, transcriptOf(journal)))
  return { journal, stopped, differsAt }
}
