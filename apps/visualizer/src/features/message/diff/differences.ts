import type { Part } from './parts.ts'

export type Standing = 'changed' | 'missing' | 'added' | 'moved' | 'same'

/** A part in both messages, or in one of them. */
export interface Difference {
  readonly standing: Standing
  readonly name: string
  /** In the message that is compared with. */
  readonly there: string | null
  readonly here: string | null
}

/** What became of each part, in the order of this message; what it lacks comes last. */
export function differencesOf(
  there: readonly Part[],
  here: readonly Part[],
): readonly Difference[] {
  const others = new Map(there.map((part) => [part.id, part]))
  const own = new Set(here.map(({ id }) => id))
  const stay = inOrder(
    here.filter(({ id }) => others.has(id)).map(({ id }) => id),
    there.filter(({ id }) => own.has(id)).map(({ id }) => id),
  )
  const missing = there.filter(({ id }) => !own.has(id))
  return [
    ...here.map(({ id, name, value }): Difference => {
      const other = others.get(id)
      const rest = { name, there: other?.value ?? null, here: value }
      if (!other) return { standing: 'added', ...rest }
      if (other.value !== value) return { standing: 'changed', ...rest }
      return { standing: stay.has(id) ? 'same' : 'moved', ...rest }
    }),
    ...missing.map(({ name, value }): Difference => ({
      standing: 'missing',
      name,
      there: value,
      here: null,
    })),
  ]
}

/** The longest run of parts that come in one order in both: all others have moved. */
function inOrder(here: readonly string[], there: readonly string[]): ReadonlySet<string> {
  const positions = here.map((id) => there.indexOf(id))
  const best: (readonly number[])[] = []
  positions.forEach((position, at) => {
    const before = best.slice(0, at).filter((run) => (positions[run.at(-1) ?? 0] ?? 0) < position)
    best.push([...longest(before), at])
  })
  return new Set(longest(best).flatMap((at) => here[at] ?? []))
}

function longest(runs: readonly (readonly number[])[]): readonly number[] {
  return runs.reduce((one, other) => (other.length > one.length ? other : one), [])
}

/** Where two texts part and meet again: before, between, after. */
export function markedParts(text: string, other: string): readonly [string, string, string] {
  const shorter = Math.min(text.length, other.length)
  let start = 0
  while (start < shorter && text[start] === other[start]) start += 1
  let end = 0
  while (end < shorter - start && text.at(-1 - end) === other.at(-1 - end)) end += 1
  return [text.slice(0, start), text.slice(start, text.length - end), text.slice(text.length - end)]
}
