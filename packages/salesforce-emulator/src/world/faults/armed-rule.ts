import type { HttpRequest } from '@flowscope/http-message'
import type { Dice } from '@flowscope/ports'
import type { FaultRule } from '@flowscope/reference'
import { matcherOf } from './matching.ts'

/** A rule that keeps count of what it has seen. */
export interface ArmedRule {
  readonly rule: FaultRule
  /** Looks at a request that the rule may be meant for. @returns whether it strikes */
  readonly strikes: (request: HttpRequest) => boolean
}

/**
 * @param place which rule of its list it is, counted from 1: each draws dice of its own
 * @throws RangeError when the rule names a route that does not exist
 */
export function armed(rule: FaultRule, place: number, dice: Dice): ArmedRule {
  const { probability = 1, every = 1, times = Infinity } = rule
  const matches = matcherOf(rule)
  let seen = 0
  let struck = 0
  return {
    rule,
    strikes: (request) => {
      if (struck >= times || !matches(request)) return false
      seen += 1
      const isDue = seen % every === 0 && drawn(dice, place, seen) < probability
      if (isDue) struck += 1
      return isDue
    },
  }
}

/** @returns a number from 0 up to 1, without 1 */
function drawn(dice: Dice, place: number, ordinal: number): number {
  const label = { party: 'world', purpose: `fault ${String(place)}`, ordinal }
  const bytes = dice.bytes(label, 4)
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0) / 2 ** 32
}
