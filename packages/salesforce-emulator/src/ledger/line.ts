/**
 * How far a behaviour can be trusted: Salesforce writes it down, it was seen in real traffic, it was
 * deduced, or it is a switch that Salesforce does not have.
 */
export type LedgerMark = 'documented' | 'seen' | 'inferred' | 'counterfactual'

/** One behaviour of the emulator, and what it stands on. */
export interface LedgerLine {
  /** The name of the check, or of the behaviour where no check is involved. */
  readonly id: string
  readonly behaviour: string
  readonly mark: LedgerMark
  /** An RFC with its section, or a section of the protocol sheet. */
  readonly source: string
}

type Row = readonly [id: string, mark: LedgerMark, source: string, behaviour: string]

export function ledgerOf(rows: readonly Row[]): readonly LedgerLine[] {
  return rows.map(([id, mark, source, behaviour]) => ({ id, behaviour, mark, source }))
}
