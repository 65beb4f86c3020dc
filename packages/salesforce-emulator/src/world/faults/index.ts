import { pathOf, type HttpRequest } from '@flowscope/http-message'
import type { Dice } from '@flowscope/ports'
import type { FaultRule } from '@flowscope/reference'
import type { Evidence } from '../trail.ts'
import { armed, type ArmedRule } from './armed-rule.ts'

/** What goes wrong in a world on purpose. */
export interface Faults {
  /**
   * Puts these rules in place of those before; their counts begin anew.
   *
   * @throws RangeError when a rule names a route that does not exist
   */
  readonly set: (rules: readonly FaultRule[]) => void
  readonly list: () => readonly FaultRule[]
  readonly clear: () => void
}

/** What strikes one request. */
export interface Strike {
  /** Milliseconds that pass before anybody looks at the request. */
  readonly delay: number
  readonly fault: Fault | null
}

/** A rule that strikes instead of an answer. */
export interface Fault {
  readonly rule: Exclude<FaultRule, { readonly fault: 'latency' }>
  /** The rule and the request it struck, for the teacher's note. */
  readonly evidence: Evidence
}

export interface ArmedFaults extends Faults {
  /** Latencies add up; the first rule of another kind decides. */
  readonly strike: (request: HttpRequest) => Strike
}

const noStrike: Strike = { delay: 0, fault: null }

export function armedFaults(dice: Dice): ArmedFaults {
  let rules: readonly ArmedRule[] = []
  return {
    set: (given) => {
      rules = given.map((rule, at) => armed(rule, at + 1, dice))
    },
    list: () => rules.map(({ rule }) => rule),
    clear: () => {
      rules = []
    },
    strike: (request) => (rules.length === 0 ? noStrike : strikeOf(rules, request)),
  }
}

function strikeOf(rules: readonly ArmedRule[], request: HttpRequest): Strike {
  let delay = 0
  for (const { rule, strikes } of rules) {
    if (!strikes(request)) continue
    if (rule.fault !== 'latency') return { delay, fault: { rule, evidence: seen(rule, request) } }
    delay += rule.milliseconds
  }
  return { delay, fault: null }
}

function seen(rule: FaultRule, { method, target }: HttpRequest): Evidence {
  return { stored: JSON.stringify(rule), received: `${method} ${pathOf(target)}` }
}
