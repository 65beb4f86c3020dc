/** Keys in the order in which they came, each with the moment at which it is due. */
export interface DueQueue {
  readonly size: () => number
  readonly has: (key: string) => boolean
  readonly oldest: () => DueKey | undefined
  readonly add: (key: string, due: number) => void
  /** Lets go of the oldest. */
  readonly drop: () => void
}

export interface DueKey {
  readonly key: string
  readonly due: number
}

/** How many dropped places may lie in front before the rest moves up. */
const slack = 4096

/** A list with a moving front: a `Map` would walk past all that was deleted to find its first key. */
export function dueQueue(): DueQueue {
  const keys: DueKey[] = []
  const waiting = new Set<string>()
  let front = 0
  return {
    size: () => waiting.size,
    has: (key) => waiting.has(key),
    oldest: () => keys[front],
    add: (key, due) => {
      waiting.add(key)
      keys.push({ key, due })
    },
    drop: () => {
      const gone = keys[front]
      if (!gone) return
      waiting.delete(gone.key)
      front += 1
      if (front < slack || front * 2 < keys.length) return
      keys.splice(0, front)
      front = 0
    },
  }
}
