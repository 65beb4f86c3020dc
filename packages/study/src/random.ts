/** A seeded generator of choices: the same seed makes the same choices. */
export interface Random {
  /** A number from 0 up to, and without, 1. */
  readonly fraction: () => number
  /** A whole number from 0 up to, and without, `limit`. */
  readonly below: (limit: number) => number
  /** @throws RangeError when the list is empty */
  readonly pick: <T>(list: readonly T[]) => T
  /** A copy in another order; every order is equally likely. */
  readonly shuffled: <T>(list: readonly T[]) => readonly T[]
}

/** Mulberry32 on a hash of the seed: small, and good enough to choose with. */
export function seededRandom(seed: string): Random {
  let state = hashOf(seed)
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(fraction() * limit)
  return {
    fraction,
    below,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('Nothing to pick from')
      return list[below(list.length)] as (typeof list)[number]
    },
    shuffled: (list) =>
      list
        .map((item) => [fraction(), item] as const)
        .toSorted(([one], [other]) => one - other)
        .map(([, item]) => item),
  }
}

/** FNV-1a over the characters: 32 bits that differ for texts that differ a little. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
