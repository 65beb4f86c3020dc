import type { CheckName } from '../explanations/index.ts'
import type { Evidence } from './trail.ts'
import type { Visited } from './visit.ts'

/** One question that an endpoint asks. */
export interface Check<Needs, Gives extends object> {
  readonly name: CheckName
  /** @returns what is now known to be true of the request. @throws Refusal when it is not */
  readonly examine: (value: Needs) => Gives | Promise<Gives>
  /** What the check held against each other, for the teacher's note. */
  readonly evidence?: (value: Needs & Gives) => Evidence
}

/** The checks of an endpoint in the order in which they are made. */
export interface Checklist<Start extends Visited, End extends Start> {
  /** The list with one more check at its end. */
  readonly check: <Gives extends object>(next: Check<End, Gives>) => Checklist<Start, End & Gives>
  /** @throws Refusal of the first check that does not pass; the trail names that check */
  readonly run: (start: Start) => Promise<End>
}

/** A check among others; that it gets what it needs was seen when the list was put together. */
interface AnyCheck {
  readonly name: CheckName
  readonly examine: (value: never) => object | Promise<object>
  readonly evidence?: (value: never) => Evidence
}

export function checklist<Start extends Visited>(): Checklist<Start, Start> {
  return listOf<Start, Start>([])
}

function listOf<Start extends Visited, End extends Start>(
  checks: readonly AnyCheck[],
): Checklist<Start, End> {
  return {
    check: (next) => listOf([...checks, next]),
    run: async (start) => {
      const known = { ...start }
      for (const check of checks) {
        const gives = make(check, known)
        Object.assign(known, gives instanceof Promise ? await gives : gives)
        if (check.evidence) start.visit.trail.reach(check.name, check.evidence(known as never))
      }
      return known as unknown as End
    },
  }
}

function make(check: AnyCheck, known: Visited) {
  known.visit.trail.reach(check.name)
  return check.examine(known as never)
}
