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

  /** The oldest record where it is time to look at it. */
  const nextDue = (queue: DueQueue, now: number) => {
    const oldest = queue.oldest()
    if (!oldest || queue.size() <= remembered) return null
    return oldest.due <= now || queue.size() > most ? oldest.key : null
  }

  const look = async <K extends Kind>(kind: K, ending: Ending<K>, queue: DueQueue) => {
    const now = clock.now()
    for (let looked = 0; looked < looks; looked += 1) {
      const key = nextDue(queue, now)
      if (key === null) return
      const mustGo = queue.size() > most
      queue.drop()
      const record = await store.get(kind, key)
      if (record === undefined) continue
      if (mustGo || (await ending.hasEnded(record, now, key))) await store.take(kind, key)
      else queue.add(key, now + ending.after)
    }
  }

  const queueOf = (kind: Kind) => {
    const known = queues.get(kind)
    if (known) return known
    const fresh = dueQueue()
    queues.set(kind, fresh)
    return fresh
  }

  return {
    get: (kind, key) => store.get(kind, key),
    take: (kind, key) => store.take(kind, key),
    list: (kind) => store.list(kind),
    next: (series) => store.next(series),
    put: async (kind, key, record) => {
      await store.put(kind, key, record)
      const ending = endings[kind]
      if (!ending) return
      const queue = queueOf(kind)
      if (queue.has(key)) return
      queue.add(key, clock.now() + ending.after)
      if (nextDue(queue, clock.now()) !== null) await look(kind, ending, queue)
    },
  }
}
