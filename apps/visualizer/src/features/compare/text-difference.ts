import { align } from '@flowscope/flow'

/** A text in three parts: what it has in common with another one stands around what differs. */
export interface MarkedText {
  readonly before: string
  readonly differs: string
  readonly after: string
}

/** Marks in each of two texts the part that the other one does not have; short words as a whole. */
export function markDifference(a: string, b: string): readonly [MarkedText, MarkedText] {
  const start = wholeWord(a, b, commonStart(a, b))
  const rest = commonStart(reversed(a.slice(start)), reversed(b.slice(start)))
  const end = wholeWord(reversed(a), reversed(b), rest)
  return [marked(a, start, end), marked(b, start, end)]
}

/** In a longer word, such as a token, the place of a single character matters. */
const longestWhole = 12

/** Goes back to where a short word begins, so that no half of it is marked. */
function wholeWord(a: string, b: string, at: number): number {
  const begun = /\w*$/.exec(a.slice(0, at))?.[0].length ?? 0
  const length = (text: string) => /^\w*/.exec(text.slice(at - begun))?.[0].length ?? 0
  const isCut = length(a) > begun || length(b) > begun
  return isCut && Math.max(length(a), length(b)) <= longestWhole ? at - begun : at
}

function marked(text: string, start: number, end: number): MarkedText {
  const to = text.length - end
  return { before: text.slice(0, start), differs: text.slice(start, to), after: text.slice(to) }
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('')
}

/** One line of a text that is compared with another. */
export type ComparedLine =
  | { readonly kind: 'same'; readonly count: number; readonly lines: readonly string[] }
  | { readonly kind: 'differs'; readonly text: MarkedText }

/** The lines of two texts, each with what the other one does not have. */
export function compareLines(
  a: readonly string[],
  b: readonly string[],
): readonly [readonly ComparedLine[], readonly ComparedLine[]] {
  const pairs = align(a, b, likeness)
  return [
    folded(pairs.flatMap(([one, other]) => (one === null ? [] : [lineOf(one, other)]))),
    folded(pairs.flatMap(([other, one]) => (one === null ? [] : [lineOf(one, other)]))),
  ]
}

function likeness(a: string, b: string): number {
  if (a === b) return 3
  return nameOf(a) !== null && nameOf(a) === nameOf(b) ? 2 : 0
}

/** A header, a parameter, a member or a start line is recognised by how it begins. */
function nameOf(line: string): string | null {
  return /^[^:=\s]+(?=[:=]| \S)/.exec(line)?.[0] ?? null
}

function lineOf(line: string, other: string | null): ComparedLine {
  if (line === other) return { kind: 'same', count: 1, lines: [line] }
  return { kind: 'differs', text: markDifference(line, other ?? '')[0] }
}

/** Equal lines in a row become one. */
function folded(lines: readonly ComparedLine[]): readonly ComparedLine[] {
  const out: ComparedLine[] = []
  for (const line of lines) {
    const last = out.at(-1)
    if (line.kind === 'same' && last?.kind === 'same') {
      out[out.length - 1] = {
        kind: 'same',
        count: last.count + 1,
        lines: [...last.lines, ...line.lines],
      }
    } else out.push(line)
  }
  return out
}
