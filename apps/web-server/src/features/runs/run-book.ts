import { StageError } from '@flowscope/stage'
import { PublicError } from '../../errors.ts'
import type { HeldRun } from './held-run.ts'

export interface RunBookOptions {
  /** Real time, milliseconds since the epoch. */
  readonly now: () => number
  readonly limits?: RunLimits
}

export interface RunLimits {
  readonly runs: number
  /** Milliseconds without a call after which a run is let go. */
  readonly idleLife: number
}

/** A run costs a world at the mock and two ports; the page can always have it rebuilt. */
const usualLimits: RunLimits = { runs: 32, idleLife: 30 * 60_000 }

export interface RunBook {
  /** Keeps a run under an id, in place of the one that was there; lets go of the idle ones. */
  readonly keep: (id: string, run: HeldRun) => Promise<void>
  /** @throws PublicError 404 when the run is not held, 422 when its stage cannot do this now */
  readonly use: <T>(id: string, task: (run: HeldRun) => Promise<T>) => Promise<T>
  readonly close: (id: string) => Promise<void>
  readonly closeAll: () => Promise<void>
}

interface Kept {
  readonly run: HeldRun
  readonly usedAt: number
}

export function runBook({ now, limits = usualLimits }: RunBookOptions): RunBook {
  /** Oldest use first: a run that is used goes to the end. */
  const kept = new Map<string, Kept>()
  const touch = (id: string, run: HeldRun) => {
    kept.delete(id)
    kept.set(id, { run, usedAt: now() })
  }
  const close = async (id: string) => {
    const entry = kept.get(id)
    kept.delete(id)
    await entry?.run.close()
  }
  const closeMany = async (ids: readonly string[]) => {
    await Promise.all(ids.map(close))
  }
  const tooOld = () =>
    [...kept].filter(([, { usedAt }]) => now() - usedAt >= limits.idleLife).map(([id]) => id)
  const tooMany = () => [...kept.keys()].slice(0, Math.max(0, kept.size - limits.runs))
  return {
    keep: async (id, run) => {
      const before = kept.get(id)
      touch(id, run)
      await before?.run.close()
      await closeMany(tooOld())
      await closeMany(tooMany())
    },
    use: async (id, task) => {
      const entry = kept.get(id)
      if (!entry) throw runUnknown()
      touch(id, entry.run)
      try {
        return await task(entry.run)
      } catch (error) {
        if (!leavesRunWhole(error)) await close(id)
        throw asPublicError(error)
      }
    },
    close,
    closeAll: () => closeMany([...kept.keys()]),
  }
}

/** After anything else the stage may have sent half of a step: it is rebuilt, not used on. */
function leavesRunWhole(error: unknown): boolean {
  return error instanceof StageError || (error instanceof PublicError && error.status === 409)
}

function asPublicError(error: unknown): unknown {
  return error instanceof StageError
    ? new PublicError(422, 'notPossibleHere', error.message, { cause: error })
    : error
}

const runUnknown = () =>
  new PublicError(404, 'runUnknown', 'This server does not hold the run; send the whole run first.')
