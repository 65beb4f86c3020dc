/** Tasks that wait for each other, in the order in which they came; one that fails holds up none. */
export interface Turns {
  readonly next: <T>(task: () => Promise<T>) => Promise<T>
  /** From now on there are none; not even the one under way tells what came of it. */
  readonly end: () => void
}

/** @param ended what is thrown once there are none any more */
export function openTurns(ended: () => Error): Turns {
  let last: Promise<unknown> = Promise.resolve()
  let isOpen = true
  const check = () => {
    if (!isOpen) throw ended()
  }
  const checked = async <T>(task: () => Promise<T>): Promise<T> => {
    check()
    const result = await task()
    check()
    return result
  }
  return {
    next: (task) => {
      const mine = last.then(() => checked(task))
      last = mine.catch(() => undefined)
      return mine
    },
    end: () => {
      isOpen = false
    },
  }
}
