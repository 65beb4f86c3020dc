/** Letters that may differ between a word and what was meant. */
const farthest = 3

/** The known word that somebody may have meant; `null` when none is near. */
export function nearMiss(word: string, known: readonly string[]): string | null {
  const ranked = known
    .map((each) => ({ each, distance: distanceOf(word.toLowerCase(), each.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance)
  const [nearest] = ranked
  const limit = Math.min(farthest, Math.floor(word.length / 2))
  return nearest && nearest.distance <= limit ? nearest.each : null
}

/** How many letters must be put in, taken out or changed (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [above, letter] of one.split('').entries()) {
    const next = [above + 1]
    for (const [at, each] of other.split('').entries()) {
      const changed = (row[at] ?? 0) + (letter === each ? 0 : 1)
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
