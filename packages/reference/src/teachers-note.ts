/**
 * Why the authorization server answered as it did, told on a second channel and never on the wire.
 * One note per request that a world received.
 */
export interface TeachersNote {
  /** The name of the check that refused, or of the last one that passed: `redirectUri.registered`. */
  readonly check: string
  readonly passed: boolean
  /** What Salesforce had on record, in words or as the value itself; `null` when there is none. */
  readonly stored: string | null
  /** What it received. */
  readonly received: string | null
  /** One or two sentences for the learner. */
  readonly explanation: string
  /** What usually leads to this refusal, the most frequent first; none when the request passed. */
  readonly causes: readonly string[]
  /** How it is put right; `null` when the request passed. */
  readonly fix: string | null
}
