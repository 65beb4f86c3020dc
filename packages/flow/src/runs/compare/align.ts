export type Pair<Item> = readonly [Item, Item] | readonly [Item, null] | readonly [null, Item]

/** How alike two items are; 0 for two that never stand beside each other. */
type Likeness<Item> = (a: Item, b: Item) => number

/**
 * Lays two lists beside each other so that the sum of likeness is as large as can be (Needleman and
 * Wunsch, without a penalty for gaps). What only the first has comes before what only the second has.
 */
export function align<Item>(
  a: readonly Item[],
  b: readonly Item[],
  likeness: Likeness<Item>,
): readonly Pair<Item>[] {
  const pairs: Pair<Item>[] = []
  let [i, j] = [0, 0]
  for (const [atA, atB] of [...meetings(a, b, likeness), [a.length, b.length] as const]) {
    pairs.push(...a.slice(i, atA).map((only) => [only, null] as const))
    pairs.push(...b.slice(j, atB).map((only) => [null, only] as const))
    const [left, right] = [a[atA], b[atB]]
    if (left !== undefined && right !== undefined) pairs.push([left, right])
    ;[i, j] = [atA + 1, atB + 1]
  }
  return pairs
}

/** The places at which items of both lists stand beside each other, in order. */
function meetings<Item>(
  a: readonly Item[],
  b: readonly Item[],
  likeness: Likeness<Item>,
): readonly (readonly [number, number])[] {
  const sums = bestSums(a, b, likeness)
  const places: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  for (let sum = sumAt(sums, 0, 0); sum > 0; sum = sumAt(sums, i, j)) {
    const [left, right] = [a[i], b[j]]
    const worth = left === undefined || right === undefined ? 0 : likeness(left, right)
    if (worth > 0 && sum === worth + sumAt(sums, i + 1, j + 1)) {
      places.push([i, j])
      ;[i, j] = [i + 1, j + 1]
    } else if (sum === sumAt(sums, i + 1, j)) i += 1
    else j += 1
  }
  return places
}

type Sums = readonly Uint32Array[]

/** At [i][j] the largest sum that the items from i and from j on can have. */
function bestSums<Item>(a: readonly Item[], b: readonly Item[], likeness: Likeness<Item>): Sums {
  const sums = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (const [i, left] of Array.from(a.entries()).reverse()) {
    const row = sums[i] ?? new Uint32Array()
    for (const [j, right] of Array.from(b.entries()).reverse()) {
      const worth = likeness(left, right)
      const together = worth > 0 ? worth + sumAt(sums, i + 1, j + 1) : 0
      row[j] = Math.max(together, sumAt(sums, i + 1, j), sumAt(sums, i, j + 1))
    }
  }
  return sums
}

function sumAt(sums: Sums, i: number, j: number): number {
  return sums[i]?.[j] ?? 0
}
