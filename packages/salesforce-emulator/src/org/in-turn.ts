import type { Awaitable } from '@flowscope/ports'

/** Lets work on the same key happen one after the other, so that read and write belong together. */
export type InTurn = <T>(key: string, work: () => Awaitable<T>) => Awaitable<T>

/** Work that need not wait is done at once where nobody is before it. */
export function inTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  const asLast = async <T>(key: string, mine: Promise<T>): Promise<T> => {
    last.set(key, mine)
    try {
      return await mine
    } finally {
      if (last.get(key) === mine) last.delete(key)
    }
  }
  return (key, work) => {
    const before = last.get(key)
    if (before) return asLast(key, before.then(work, work))
    const done = work()
    return done instanceof Promise ? asLast(key, done) : done
  }
}
