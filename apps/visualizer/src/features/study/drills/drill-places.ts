import { drillKinds, type DrillKind } from '@flowscope/study'

/** Which drills somebody is at. */
export type DrillPlace =
  | { readonly place: 'overview' }
  | {
      readonly place: 'series'
      /** None stands for all. */
      readonly kinds: readonly DrillKind[]
      /** `null` where the address names none yet. */
      readonly seed: string | null
      /** How many there are; `null` for no end. */
      readonly count: number | null
      /** Which one, counted from 0. */
      readonly at: number
    }

/** What the address asks for: `/drills/order,sender?seed=monday&n=10`. */
export function drillPlaceOf({ pathname, searchParams }: URL): DrillPlace {
  const named = (pathname.split('/')[2] ?? '').split(',')
  const kinds = drillKinds.filter((kind) => named.includes(kind))
  if (kinds.length === 0 && !named.includes(mixed)) return { place: 'overview' }
  const at = numberIn(searchParams.get('at')) ?? 1
  return {
    place: 'series',
    kinds,
    seed: searchParams.get('seed'),
    count: numberIn(searchParams.get('n')),
    at: at - 1,
  }
}

interface Series {
  readonly kinds: readonly DrillKind[]
  readonly seed?: string | undefined
  readonly count?: number | null
  readonly at?: number
}

export function drillHref({ kinds, seed, count, at }: Series): string {
  const params = new URLSearchParams()
  if (seed !== undefined) params.set('seed', seed)
  if (count !== undefined && count !== null) params.set('n', String(count))
  if (at !== undefined && at > 0) params.set('at', String(at + 1))
  const query = params.toString()
  const path = `/drills/${kinds.length === 0 ? mixed : kinds.join(',')}`
  return query === '' ? path : `${path}?${query}`
}

export const drillsHref = '/drills'

const mixed = 'mixed'
const most = 500

/** A whole number that makes sense here; `null` for anything else. */
function numberIn(text: string | null): number | null {
  const number = Number(text ?? '')
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null
}
