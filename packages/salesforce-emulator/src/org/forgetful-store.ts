import { after, type Awaitable, type Clock, type Store } from '@flowscope/ports'
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

  const hasEnded = <K extends Kind>(kind: K, ending: Ending<K>, key: string) =>
    after(store.get(kind, key), (record) =>
      record === undefined ? true : ending.hasEnded(record, clock.now(), key),
    )

  const look = <K extends Kind>(
    kind: K,
    ending: Ending<K>,
    queue: DueQueue,
    left = looks,
  ): Awaitable<void> => {
    const key = left === 0 ? null : nextDue(queue, clock.now())
    if (key === null) return
    const mustGo = queue.size() > most
    queue.drop()
    return after(mustGo || hasEnded(kind, ending, key), (isOver) => {
      if (!isOver) queue.add(key, clock.now() + ending.after)
      const gone = isOver ? store.take(kind, key) : undefined
      return after(gone, () => look(kind, ending, queue, left - 1))
    })
  }

  const remember = <K extends Kind>(kind: K, ending: Ending<K>, key: string): Awaitable<void> => {
    const queue = queueOf(kind)
    if (queue.has(key)) return
    queue.add(key, clock.now() + ending.after)
    return look(kind, ending, queue)
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
    put: (kind, key, record) =>
      after(store.put(kind, key, record), () => {
        const ending = endings[kind]
        return ending && remember(kind, ending, key)
      }),
  }
}
