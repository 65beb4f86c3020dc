/** The fields of an account that a caller may write. */
export type WritableColumn =
  'Name' | 'Type' | 'Phone' | 'AccountNumber' | 'Website' | 'Industry' | 'Description'

export type AccountValues = Readonly<Record<WritableColumn, string | null>>

/** An account as an org keeps it. */
export interface AccountRecord {
  /** 15 characters, prefix `001`. */
  readonly id: string
  readonly values: AccountValues
  readonly createdAt: number
  /** 15 characters, as {@link AccountRecord.changedBy}; `null` in an org without users. */
  readonly createdBy: string | null
  readonly changedAt: number
  readonly changedBy: string | null
}

export const noValues: AccountValues = {
  Name: null,
  Type: null,
  Phone: null,
  AccountNumber: null,
  Website: null,
  Industry: null,
  Description: null,
}
