import { nodeCrypto } from '@flowscope/node-ports'
import {
  digestOfDecisions,
  type Decision,
  type Draft,
  type HostedStage,
  type Performed,
  type StepId,
} from '@flowscope/stage'
import { PublicError } from '../../errors.ts'

/** Where in a run a call belongs: how many decisions came before, and which. */
export interface Place {
  readonly position: number
  /** Lower-case hex SHA-256 over the JSON of those decisions. */
  readonly digest: string
}

/** A run that this server keeps at hand: a stage and the decisions it has performed. */
export interface HeldRun {
  /** @throws PublicError 409 when these are not the decisions of this run */
  readonly draft: (place: Place, step: StepId, as?: 'attacker') => Promise<Draft>
  /** @throws PublicError 409 when these are not the decisions of this run */
  readonly perform: (place: Place, key: string, decision: Decision) => Promise<Performed>
  /** Performs decisions again that were performed before, here or elsewhere. */
  readonly restore: (decisions: readonly Decision[], keys: readonly string[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** A call that comes while the decisions are performed again waits until they are held. */
export function heldRun(stage: HostedStage): HeldRun {
  let held: readonly Decision[] = []
  let settled: Promise<unknown> = Promise.resolve()
  return {
    draft: async (place, step, as) => {
      await settled
      return stage.draft(prefixAt(held, place), step, as)
    },
    perform: async (place, key, decision) => {
      await settled
      const prefix = prefixAt(held, place)
      const performed = await stage.perform(prefix, key, decision)
      held = withDecision(held, prefix, decision)
      return performed
    },
    restore: (decisions, keys) => {
      const restored = stage.restore(decisions, keys).then(() => {
        held = decisions
      })
      settled = restored.catch(() => undefined)
      return restored
    },
    close: () => stage.close(),
  }
}

function prefixAt(held: readonly Decision[], { position, digest }: Place): readonly Decision[] {
  const prefix = held.slice(0, position)
  if (prefix.length === position && digestOfDecisions(prefix, nodeCrypto) === digest) return prefix
  throw new PublicError(
    409,
    'placeUnknown',
    'This server does not hold these decisions; send the whole run first.',
  )
}

/** A decision asked for again keeps what follows it; another one in its place starts a new branch. */
function withDecision(
  held: readonly Decision[],
  prefix: readonly Decision[],
  decision: Decision,
): readonly Decision[] {
  const known = held[prefix.length]
  if (known && JSON.stringify(known) === JSON.stringify(decision)) return held
  return [...prefix, decision]
}
