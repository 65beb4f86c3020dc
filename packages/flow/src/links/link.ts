import type { RunSetup } from '@flowscope/reference'
import type { Decision } from '@flowscope/stage'
import type { StandIn } from './stand-ins/stand-ins.ts'

/** A run as a link carries it: to be performed again. */
export interface LinkedRun {
  readonly setup: RunSetup
  /** The rules version of the Flowscope that wrote the link. */
  readonly rules: number
  readonly name: string
  readonly decisions: readonly Decision[]
  /** How many decisions lie before the cursor. */
  readonly position: number
  /** For each decision the beginning of the digest of its outcome: four base64url characters. */
  readonly marks: readonly string[]
  /** SHA-256 over all outcomes, lower-case hex. */
  readonly digest: string
  /** Where something that was typed is not in the link. */
  readonly standIns: readonly StandIn[]
}

export type LinkReading =
  | { readonly kind: 'run'; readonly run: LinkedRun }
  /** Made by a newer Flowscope than this one. */
  | { readonly kind: 'newer'; readonly format: number }
  | { readonly kind: 'damaged' }
