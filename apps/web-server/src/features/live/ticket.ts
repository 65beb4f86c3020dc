import { randomBytes } from 'node:crypto'
import { equalInConstantTime } from '@flowscope/ports'
import type { Decision } from '@flowscope/stage'

/** Milliseconds in which a browser follows the address that it was given. */
const life = 2 * 60_000

/** A redirect that waits for the browser to ask for it. */
export interface Leaving {
  /** How many decisions came before. */
  readonly position: number
  readonly key: string
  readonly decision: Decision
}

/** Lets the browser of one run ask once for a redirect. */
export interface Ticket {
  /** The one before is void. @returns a name that nobody can guess */
  readonly issue: (leaving: Leaving) => string
  /** Of two callers at once, only one gets it. */
  readonly take: (name: string) => Leaving | null
}

/** @param now milliseconds since the epoch */
export function ticketOf(now: () => number): Ticket {
  let issued: { readonly name: string; readonly until: number; readonly leaving: Leaving } | null =
    null
  return {
    issue: (leaving) => {
      issued = { name: randomBytes(24).toString('base64url'), until: now() + life, leaving }
      return issued.name
    },
    take: (name) => {
      if (!issued || !equalInConstantTime(issued.name, name)) return null
      const { until, leaving } = issued
      issued = null
      return until > now() ? leaving : null
    },
  }
}
