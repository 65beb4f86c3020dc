import type { Clock } from '@flowscope/ports'
import type { WorldSetup } from '@flowscope/reference'

export interface WorldClock extends Clock {
  /** Tells the time at which a request arrives; a standing clock first moves on by one tick. */
  readonly arrival: () => number
  readonly advance: (milliseconds: number) => void
}

export function worldClock({ startsAt, tick }: WorldSetup, ticking?: Clock): WorldClock {
  let offset = 0
  const now = () => (ticking ? ticking.now() : startsAt) + offset
  const advance = (milliseconds: number) => {
    offset += milliseconds
  }
  return {
    now,
    advance,
    arrival: () => {
      if (!ticking) advance(tick)
      return now()
    },
  }
}
