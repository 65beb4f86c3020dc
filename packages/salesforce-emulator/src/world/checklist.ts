import type { Awaitable } from '@flowscope/ports'
import type { CheckName } from '../explanations/index.ts'
import type { Evidence } from './trail.ts'
import type { Visited } from './visit.ts'

/** One question that an endpoint asks. */
export interface Check<Needs, Gives extends object> {
  readonly name: CheckName
  /** @returns what is now known to be true of the request. @throws Refusal when it is not */
  readonly examine: (value: Needs) => Awaitable<Gives>
  /** What the check held against each other, for the teacher's note. */
  readonly evidence?: (value: Needs & Gives) => Evidence
}

/** The checks of an endpoint in the order in which they are made. */
export interface Checklist<Start extends Visited, End extends Start> {
  /** The list with one more check at its end. */
  readonly check: <Gives extends object>(next: Check<End, Gives>) => Checklist<Start, End & Gives>
  /**
   * Makes the checks; a promise comes only where one of them had to wait.
   *
   * @throws Refusal of the first check that does not pass; the trail names that check
   */
  readonly run: (start: Start) => Awaitable<End>
}

/** A check among others; that it gets what it needs was seen when the list was put together. */
interface AnyCheck {
  readonly name: CheckName
  readonly examine: (value: never) => Awaitable<object>
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
    run: (start) => {
      const known = { ...start }
      let made = 0
      for (const check of checks) {
        const gives = make(check, known)
        if (mustWait(gives)) return goOn(checks.slice(made), gives, known)
        learn(check, gives, known)
        made += 1
      }
      return known as unknown as End
    },
  }
}

/** The rest of a list whose first check has to wait. */
async function goOn<End>(
  checks: readonly AnyCheck[],
  given: Promise<object>,
  known: Visited,
): Promise<End> {
  let waiting: Promise<object> | null = given
  for (const check of checks) {
    const gives = waiting ?? make(check, known)
    waiting = null
    learn(check, mustWait(gives) ? await gives : gives, known)
  }
  return known as End
}

function mustWait(gives: object): gives is Promise<object> {
  return gives instanceof Promise
}

function learn(check: AnyCheck, gives: object, known: Visited) {
  Object.assign(known, gives)
  if (check.evidence) known.visit.trail.reach(check.name, check.evidence(known as never))
}

function make(check: AnyCheck, known: Visited) {
  known.visit.trail.reach(check.name)
  return check.examine(known as never)
}
