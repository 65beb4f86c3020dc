import type { RunSetup } from '@flowscope/reference'
import type { Decision } from '@flowscope/stage'

/** A run as a link carries it: to be performed again. */
export interface LinkedRun {
  readonly setup: RunSetup
  readonly name: string
  readonly decisions: readonly Decision[]
  /** For each decision the beginning of the digest of its outcome: four base64url characters. */
  readonly marks: readonly string[]
  /** SHA-256 over all outcomes, lower-case hex. */
  readonly digest: string
}

export type LinkReading =
  | { readonly kind: 'run'; readonly run: LinkedRun }
  /** Made by a newer Flowscope than this one. */
  | { readonly kind: 'newer'; readonly format: number }
  | { readonly kind: 'damaged' }
