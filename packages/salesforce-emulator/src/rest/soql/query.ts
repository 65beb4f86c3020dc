/** The part of SOQL that a practice org understands. */
export interface Query {
  /** As written; `'count()'` asks for the number of records only. */
  readonly select: readonly string[] | 'count()'
  readonly object: string
  /** `null` where every record fits. */
  readonly where: Condition | null
  readonly orderBy: readonly Ordering[]
  readonly limit: number | null
  readonly offset: number
}

export interface Comparison {
  readonly kind: 'comparison'
  readonly field: string
  readonly operator: Operator
  /** One value, or for `IN` and `NOT IN` a list. */
  readonly values: readonly Literal[]
}

export type Condition =
  | Comparison
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'LIKE' | 'IN' | 'NOT IN'

/** A value in a query; a moment is in milliseconds since the epoch. */
export type Literal =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'moment'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }

export interface Ordering {
  readonly field: string
  readonly descending: boolean
  readonly nullsLast: boolean
}

/** Every field that a query names. */
export function fieldsOf({ select, where, orderBy }: Query): readonly string[] {
  return [
    ...(select === 'count()' ? [] : select),
    ...comparisonsIn(where).map(({ field }) => field),
    ...orderBy.map(({ field }) => field),
  ]
}

export function comparisonsIn(condition: Condition | null): readonly Comparison[] {
  switch (condition?.kind) {
    case undefined:
      return []
    case 'comparison':
      return [condition]
    case 'not':
      return comparisonsIn(condition.of)
    case 'all':
    case 'any':
      return condition.of.flatMap(comparisonsIn)
  }
}
