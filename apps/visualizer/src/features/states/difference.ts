/** Two texts cut where they differ. */
export interface Difference {
  readonly start: string
  readonly one: string
  readonly other: string
  readonly end: string
}

/** The longest common beginning and end, and what lies between. */
export function differenceOf(one: string, other: string): Difference {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start += 1
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return {
    start: one.slice(0, start),
    one: one.slice(start, one.length - end),
    other: other.slice(start, other.length - end),
    end: end === 0 ? '' : one.slice(-end),
  }
}
