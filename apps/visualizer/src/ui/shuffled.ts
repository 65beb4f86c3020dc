/** The same things in another order, so that the first is not always the right one. */
export function shuffled<Item>(items: readonly Item[], draw: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, lot: draw() }))
    .toSorted((one, other) => one.lot - other.lot)
    .map(({ item }) => item)
}
