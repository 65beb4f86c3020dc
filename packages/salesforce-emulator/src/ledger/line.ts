/**
 * How far a behaviour can be trusted: Salesforce writes it down, it was seen in real traffic, it was
 * deduced, or it is a switch that Salesforce does not have.
 */
export type LedgerMark = 'documented' | 'seen' | 'inferred' | 'counterfactual'

/** A refusal as it stands on the wire. Code and text are typed here and nowhere else. */
export interface Words {
  readonly code: string
  /** `null` where Salesforce's wording is not known and none is sent. */
  readonly text: string | null
}

/** One behaviour of the emulator, and what it stands on. */
export interface LedgerLine<Id extends string = string> {
  /** The name of the check, or of the behaviour where no check is involved. */
  readonly id: Id
  readonly behaviour: string
  readonly mark: LedgerMark
  /** An RFC with its section, or a section of the protocol sheet. */
  readonly source: string
  readonly says?: Words
}

type Row = readonly [id: string, mark: LedgerMark, source: string, behaviour: string, says?: Words]

type LineOf<Each extends Row> = Each extends readonly [infer Id extends string, ...infer Rest]
  ? Rest extends readonly [LedgerMark, string, string, Words]
    ? LedgerLine<Id> & { readonly says: Words }
    : LedgerLine<Id>
  : never

export function ledgerOf<const Rows extends readonly Row[]>(
  rows: Rows,
): readonly LineOf<Rows[number]>[] {
  return rows.map(([id, mark, source, behaviour, says]) => ({
    id,
    behaviour,
    mark,
    source,
    ...(says && { says }),
  })) as unknown as readonly LineOf<Rows[number]>[]
}
