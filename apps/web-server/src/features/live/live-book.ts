import { randomBytes } from 'node:crypto'
import type { LiveRunAnswer } from '@flowscope/stage'
import type { LiveRun } from './live-run.ts'
import type { LiveLimits } from './options.ts'
import { tooManyRuns } from './refusals.ts'

/** Who holds a run: the value of a cookie that nobody can guess. */
export type Owner = string

/** All live runs of this server, each known by its owner alone. */
export interface LiveBook {
  /**
   * Keeps a run, in place of the one that its owner has.
   *
   * @throws PublicError 503 when there are too many; the run is closed then
   */
  readonly keep: (run: LiveRun, address: string, former: Owner | null) => Promise<Owner>
  /** The run of an owner, if it is still held; asking counts as use. */
  readonly use: (owner: Owner | null) => LiveRun | null
  /** The same, and the run grows old all the while. */
  readonly find: (owner: Owner | null) => LiveRun | null
  /** The run that a browser with these run cookies began. Counts as use. */
  readonly awaiting: (cookieHeader: string) => LiveRun | null
  readonly answerOf: (run: LiveRun) => LiveRunAnswer
  readonly all: () => readonly LiveRun[]
  readonly forget: (run: LiveRun) => Promise<void>
  /** Lets go of those that nobody has used for long. */
  readonly forgetIdle: () => Promise<void>
  readonly closeAll: () => Promise<void>
}

interface Kept {
  readonly run: LiveRun
  readonly owner: Owner
  readonly address: string
  usedAt: number
}

export function liveBook(now: () => number, limits: LiveLimits): LiveBook {
  const kept = new Map<Owner, Kept>()
  const isFresh = ({ usedAt }: Kept) => now() - usedAt < limits.idleLife
  const entryOf = (owner: Owner | null) => {
    const entry = owner === null ? undefined : kept.get(owner)
    return entry && isFresh(entry) ? entry : null
  }
  const used = (entry: Kept): LiveRun => {
    entry.usedAt = now()
    return entry.run
  }
  const close = async (entry: Kept) => {
    kept.delete(entry.owner)
    await entry.run.close()
  }
  const closeSome = async (unwanted: (entry: Kept) => boolean) => {
    await Promise.all([...kept.values()].filter(unwanted).map(close))
  }
  const forgetIdle = () => closeSome((entry) => !isFresh(entry))
  return {
    keep: async (run, address, former) => {
      await closeSome((entry) => entry.owner === former || !isFresh(entry))
      if (isFull([...kept.values()], address, limits)) {
        await run.close()
        throw tooManyRuns()
      }
      const owner = randomBytes(32).toString('base64url')
      kept.set(owner, { run, owner, address, usedAt: now() })
      return owner
    },
    use: (owner) => {
      const entry = entryOf(owner)
      return entry && used(entry)
    },
    find: (owner) => entryOf(owner)?.run ?? null,
    awaiting: (cookieHeader) => {
      const entry = [...kept.values()].find(
        (each) => isFresh(each) && each.run.awaits(cookieHeader),
      )
      return entry ? used(entry) : null
    },
    answerOf: (run) => {
      const entry = [...kept.values()].find((each) => each.run === run)
      const forgottenAt = (entry?.usedAt ?? now()) + limits.idleLife
      return { ...run.about, journal: run.journal(), forgottenAt }
    },
    all: () => [...kept.values()].map(({ run }) => run),
    forget: (run) => closeSome((entry) => entry.run === run),
    forgetIdle,
    closeAll: () => closeSome(() => true),
  }
}

function isFull(kept: readonly Kept[], address: string, limits: LiveLimits): boolean {
  const ofAddress = kept.filter((each) => each.address === address)
  return kept.length >= limits.runs || ofAddress.length >= limits.runsPerAddress
}
