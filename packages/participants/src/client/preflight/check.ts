import type { Exchange } from '@flowscope/http-message'

/** In the order in which they are looked at. */
export const preflightIds = [
  'host',
  'reach',
  'discovery',
  'clock',
  'consumerKey',
  'callback',
  'scope',
  'pkce',
  'secret',
  'installed',
  'userApproved',
] as const

export type PreflightId = (typeof preflightIds)[number]

/** One thing that was looked at before the first login. */
export interface PreflightCheck {
  readonly id: PreflightId
  /** `unknowable` before somebody has logged in; `notReached` since an earlier check failed. */
  readonly outcome: 'passed' | 'failed' | 'warned' | 'unknowable' | 'notReached'
  /** One sentence for a reader: what was found. */
  readonly sentence: string
  /** What to do about it; empty when there is nothing to do. */
  readonly advice: string
  /** The id of the finding in the reference that explains it; `null` without one. */
  readonly finding: string | null
  /** The message that showed it, masked; `null` where none was sent. */
  readonly exchange: Exchange | null
}

export function check(
  id: PreflightId,
  outcome: PreflightCheck['outcome'],
  sentence: string,
  more: Partial<Pick<PreflightCheck, 'advice' | 'finding' | 'exchange'>> = {},
): PreflightCheck {
  return { id, outcome, sentence, advice: '', finding: null, exchange: null, ...more }
}

/** What could not be looked at, since something before it failed. */
export function notReached(ids: readonly PreflightId[]): readonly PreflightCheck[] {
  return ids.map((id) =>
    check(id, 'notReached', 'Not looked at: something before it has to be put right first.'),
  )
}

export function mayGoOn(checks: readonly PreflightCheck[]): boolean {
  return checks.every(({ outcome }) => outcome !== 'failed')
}
