import type { CheckName } from '../explanations/index.ts'

/** The two values that a check held against each other, as far as the learner may see them. */
export interface Evidence {
  readonly stored: string | null
  readonly received: string | null
}

export const noEvidence: Evidence = { stored: null, received: null }

/** How far a request has come: the last check that looked at it, and what that check saw. */
export interface Trail {
  readonly reach: (check: CheckName, evidence?: Evidence) => void
  readonly last: () => Finding
}

export interface Finding extends Evidence {
  readonly check: CheckName
}

export function startTrail(): Trail {
  let last: CheckName = 'request.readable'
  let seen = noEvidence
  return {
    reach: (check, evidence = noEvidence) => {
      last = check
      seen = evidence
    },
    last: () => ({ check: last, stored: seen.stored, received: seen.received }),
  }
}
