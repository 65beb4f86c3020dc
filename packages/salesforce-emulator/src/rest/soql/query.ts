/** The part of SOQL that a practice org understands. */
export interface Query {
  /** As written; `'count()'` asks for the number of records only. */
  readonly select: readonly string[] | 'count()'
  readonly object: string
  /** All of them must hold. */
  readonly where: readonly Condition[]
  readonly orderBy: { readonly field: string; readonly descending: boolean } | null
  readonly limit: number | null
}

export interface Condition {
  readonly field: string
  readonly operator: '=' | '!=' | 'LIKE'
  readonly value: string
}

/** Every field that a query names. */
export function fieldsOf({ select, where, orderBy }: Query): readonly string[] {
  return [
    ...(select === 'count()' ? [] : select),
    ...where.map(({ field }) => field),
    ...(orderBy ? [orderBy.field] : []),
  ]
}
