import { useEffect, useState } from 'react'
import type { RunView } from '../../run-view/run-view.ts'

export type Captured = Pick<RunView, 'run' | 'runs' | 'moments'>

interface Seen extends Captured {
  readonly answered: number
  readonly arrived: number | null
}

/** Long enough for a message and its answer to have travelled. */
const whileTravelling = 800

/**
 * The moment that has just happened, for as long as its messages travel: a decision more than was
 * seen before, in the same run or in a fork that it made. Moving the cursor brings nothing new.
 */
export function useArrival(now: Captured): number | null {
  const [seen, see] = useState<Seen>(() => ({ ...now, answered: answeredIn(now), arrived: null }))
  const isNew = seen.run.id !== now.run.id || seen.answered !== answeredIn(now)
  const current = isNew
    ? { ...now, answered: answeredIn(now), arrived: arrivedIn(seen, now) }
    : seen
  if (isNew) see(current)
  const { arrived } = current
  useEffect(() => {
    if (arrived === null) return
    const rest = setTimeout(() => {
      see((last) => ({ ...last, arrived: null }))
    }, whileTravelling)
    return () => {
      clearTimeout(rest)
    }
  }, [arrived])
  return arrived
}

function arrivedIn(seen: Seen, now: Captured): number | null {
  const before = answeredBefore(seen, now)
  return before !== null && answeredIn(now) === before + 1 ? before : null
}

/** How much of the present run had happened when it was last looked at; `null` for another run. */
function answeredBefore(seen: Seen, { run }: Captured): number | null {
  if (seen.run.id === run.id) return seen.answered
  const isMadeNow = seen.runs.every(({ id }) => id !== run.id)
  return isMadeNow && run.forkedFrom?.run === seen.run.id ? run.forkedFrom.decisions : null
}

/** Only the last decision may still wait for its outcome. */
function answeredIn({ moments }: Captured): number {
  return moments.at(-1)?.performed === null ? moments.length - 1 : moments.length
}
