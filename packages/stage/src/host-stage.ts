import type { Decision, Draft, Performed, Stage, StepId } from './contract.ts'
import { StageError } from './stage-error.ts'

/** A stage that is always at the prefix a caller names; an engine's run, seen from outside. */
export interface HostedStage {
  /** @throws StageError when the step is not possible behind this prefix */
  readonly draft: (prefix: readonly Decision[], step: StepId, as?: 'attacker') => Promise<Draft>
  /**
   * Performs a decision behind a prefix. A key that was seen before gives its outcome again and sends
   * nothing.
   */
  readonly perform: (
    prefix: readonly Decision[],
    key: string,
    decision: Decision,
  ) => Promise<Performed>
  /**
   * Replays decisions silently and remembers their outcomes by key, so that a repeated key is known
   * after a restart too.
   *
   * @param keys one for each decision
   */
  readonly restore: (decisions: readonly Decision[], keys: readonly string[]) => Promise<void>
  /** The decisions that the stage has behind it now. */
  readonly prefix: () => readonly Decision[]
  readonly close: () => Promise<void>
}

/** Keeps one stage, and rebuilds it by replay when a call names a prefix that it does not continue. */
export function hostStage(open: () => Promise<Stage>): HostedStage {
  const outcomes = new Map<string, Promise<Performed>>()
  const inTurn = queue()
  let held: { readonly stage: Stage; readonly decisions: readonly Decision[] } | null = null

  const drop = async () => {
    const stage = held?.stage
    held = null
    await stage?.close()
  }
  const take = async (decision: Decision): Promise<Performed> => {
    held ??= { stage: await open(), decisions: [] }
    const { stage, decisions } = held
    try {
      const performed = await stage.perform(decision)
      held = { stage, decisions: [...decisions, decision] }
      return performed
    } catch (error) {
      // After a StageError nothing has happened; after any other error nobody knows.
      if (!(error instanceof StageError)) await drop()
      throw error
    }
  }
  const standBehind = async (prefix: readonly Decision[]): Promise<Stage> => {
    if (held && !isPrefix(held.decisions, prefix)) await drop()
    for (const decision of prefix.slice(held?.decisions.length ?? 0)) await take(decision)
    held ??= { stage: await open(), decisions: [] }
    return held.stage
  }
  const remember = (key: string, work: () => Promise<Performed>): Promise<Performed> => {
    const known = outcomes.get(key)
    if (known) return known
    const outcome = inTurn(work)
    outcomes.set(key, outcome)
    outcome.catch(() => outcomes.delete(key))
    return outcome
  }
  const performBehind: HostedStage['perform'] = (prefix, key, decision) =>
    remember(key, async () => {
      await standBehind(prefix)
      return take(decision)
    })

  return {
    draft: (prefix, step, as) => inTurn(async () => (await standBehind(prefix)).draft(step, as)),
    perform: performBehind,
    restore: async (decisions, keys) => {
      for (const [at, decision] of decisions.entries()) {
        const key = keys[at]
        if (key !== undefined) await performBehind(decisions.slice(0, at), key, decision)
      }
      await inTurn(() => standBehind(decisions))
    },
    prefix: () => held?.decisions ?? [],
    close: () => inTurn(drop),
  }
}

/** Runs one piece of work after the other; a failure does not hold up what follows. */
function queue() {
  let last: Promise<unknown> = Promise.resolve()
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
}

/** Most often it is the very same object; a reload brings it back as a copy. */
function isSame(one: Decision, other: Decision | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function isPrefix(shorter: readonly Decision[], longer: readonly Decision[]): boolean {
  return (
    shorter.length <= longer.length && shorter.every((decision, at) => isSame(decision, longer[at]))
  )
}
