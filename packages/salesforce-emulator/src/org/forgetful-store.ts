import type { Clock, Store } from '@flowscope/ports'
import { dueQueue, type DueQueue } from './due-queue.ts'
import type { Ending, Kind } from './ending.ts'
import { endingsIn } from './endings.ts'
import type { EmulatorKinds } from './records.ts'

interface MemoryLimits {
  /** Records of a kind of which ended ones are still remembered: more than a run ever has. */
  readonly remembered: number
  /** Records of a kind that there can be; then the oldest gives way, alive or not. */
  readonly most: number
}

const memoryLimits: MemoryLimits = { remembered: 1024, most: 100_000 }

/** How many old records are looked at when a new one is made. */
const looks = 2

/** A store whose records do not pile up: each new one lets the oldest of its kind be looked at. */
export function forgetfulStore(
  store: Store<EmulatorKinds>,
  clock: Clock,
  { remembered, most }: MemoryLimits = memoryLimits,
): Store<EmulatorKinds> {
  const endings = endingsIn(store)
  const queues = new Map<Kind, DueQueue>()

  /** Looks at the oldest record. @returns whether the next may be due as well */
  const look = async <K extends Kind>(kind: K, ending: Ending<K>, queue: DueQueue) => {
    const oldest = queue.oldest()
    if (!oldest || queue.size() <= remembered) return false
    const { key, due } = oldest
    const now = clock.now()
    const mustGo = queue.size() > most
    if (due > now && !mustGo) return false
    queue.drop()
    const record = await store.get(kind, key)
    if (record === undefined) return true
    if (mustGo || (await ending.hasEnded(record, now, key))) await store.take(kind, key)
    else queue.add(key, now + ending.after)
    return true
  }

  const remember = async <K extends Kind>(kind: K, ending: Ending<K>, key: string) => {
    const queue = queues.get(kind) ?? dueQueue()
    queues.set(kind, queue)
    if (queue.has(key)) return
    queue.add(key, clock.now() + ending.after)
    for (let looked = 0; looked < looks; looked += 1) {
      if (!(await look(kind, ending, queue))) return
    }
  }

  return {
    get: (kind, key) => store.get(kind, key),
    take: (kind, key) => store.take(kind, key),
    list: (kind) => store.list(kind),
    next: (series) => store.next(series),
    put: async (kind, key, record) => {
      await store.put(kind, key, record)
      const ending = endings[kind]
      if (ending) await remember(kind, ending, key)
    },
  }
}
