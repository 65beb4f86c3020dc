import { deadlinesOf, type Deadline } from '../../run-view/deadlines.ts'
import type { RunView } from '../../run-view/run-view.ts'
import { nameOfHandle } from '../../run-view/value-names.ts'
import { clockWords } from '../../words/clock.ts'
import { distance, timeSeenFrom } from './times.ts'

/** A deadline as it is read, and how far the clock must move to stand on either side of it. */
export interface EndLine extends Deadline {
  readonly name: string
  readonly when: string
  readonly then: string
  readonly ended: boolean
  /** Milliseconds; `null` where that moment is past. */
  readonly justBefore: number | null
  readonly justAfter: number | null
}

/** Time enough for the messages that lead to the one which is to succeed. */
const spare = 5000

/** The newest value of each kind, with its end. */
export function endLines(view: RunView): readonly EndLine[] {
  const newest = new Map(deadlinesOf(view).map((deadline) => [deadline.kind, deadline]))
  return [...newest.values()]
    .sort((one, other) => one.endsAt - other.endsAt)
    .map((deadline) => lineOf(deadline, view.clock))
}

function lineOf(deadline: Deadline, now: number): EndLine {
  const left = deadline.endsAt - now
  const time = timeSeenFrom(now, deadline.endsAt)
  return {
    ...deadline,
    name: deadline.kind === 'browserSession' ? clockWords.session : nameOfHandle(deadline.handle),
    ended: left < 0,
    when: (left < 0 ? clockWords.endedAt : clockWords.endsAt)(time, distance(left)),
    then: clockWords.kinds[deadline.kind].then,
    justBefore: left > spare ? left - spare : null,
    justAfter: left >= 0 ? left + 1000 : null,
  }
}

/** True where the web app holds a refresh token that no deadline ends. */
export function hasEndlessRefreshToken(view: RunView, lines: readonly EndLine[]): boolean {
  const held = view.snapshot.context.held.refreshToken
  return held !== undefined && !lines.some(({ kind }) => kind === 'refreshToken')
}
