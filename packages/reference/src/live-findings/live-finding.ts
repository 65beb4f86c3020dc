import type { FindingPlace, SetupPage } from '../findings/finding.ts'
import type { LiveHostKind } from '../live-host.ts'
import type { AppSetup } from '../setup.ts'
import type { Mark, Sources } from '../source.ts'

/** Where a live run goes, and with what kind of app. */
export interface LiveContext {
  readonly hostKind: LiveHostKind
  readonly appKind: AppSetup['kind']
}

/** A refusal as a live run met it. */
export interface LiveRefusal extends LiveContext {
  readonly place: FindingPlace
  readonly code: string
  readonly description: string
  /** The step that was refused, `token` or `query`, say; `null` where none was under way. */
  readonly step: string | null
}

/** Why something failed in a real org, as far as anybody outside can tell. */
export interface LiveFinding {
  /** The id of the finding in the reference, or `network.…`, or `unknown`. */
  readonly id: string
  /** One sentence: what the answer says. */
  readonly meaning: string
  /** How sure the meaning is. */
  readonly mark: Mark
  readonly sources: Sources
  /**
   * The likeliest first for this host, app and message. That one of them can be the cause has its own
   * mark; the order is always an estimate.
   */
  readonly causes: readonly [LikelyCause, ...LikelyCause[]]
}

export interface LikelyCause {
  readonly cause: string
  readonly fix: string
  /** Where in Setup it is put right; `null` where Setup has nothing to do with it. */
  readonly setup: SetupPage | null
  readonly mark: Mark
  readonly sources: Sources
}
