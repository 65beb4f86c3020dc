import { glossary, type Term } from '@flowscope/reference'

/** A stretch of a text; where a term is explained for the first time it has the term's id. */
export interface Stretch {
  readonly text: string
  readonly term: string | null
}

/** Words that mean too much in plain English to be taken for a term. */
const plainWords: ReadonlySet<string> = new Set(['state', 'client', 'session', 'signature'])

const spellings: ReadonlyMap<string, string> = new Map(glossary.flatMap(spellingsOf))
const pattern = patternOf([...spellings.keys()])

/**
 * A text cut at its terms. Each term counts where it stands first, and `code` in backticks has none.
 *
 * @param except the id of a term that is not looked for: the one that is being explained
 */
export function stretchesOf(text: string, except: string | null = null): readonly Stretch[] {
  const seen = new Set(except === null ? [] : [except])
  return text.split(/(`[^`]*`)/).flatMap((piece) => (isCode(piece) ? [plain(piece)] : cut(piece)))

  function cut(prose: string): readonly Stretch[] {
    return prose.split(pattern).map((piece, at) => {
      const term = at % 2 === 1 ? spellings.get(piece.toLowerCase()) : undefined
      if (term === undefined || seen.has(term)) return plain(piece)
      seen.add(term)
      return { text: piece, term }
    })
  }
}

/** The ids of the terms that a text uses. */
export function termsIn(text: string): readonly string[] {
  return stretchesOf(text).flatMap(({ term }) => term ?? [])
}

function isCode(piece: string): boolean {
  return piece.startsWith('`')
}

function plain(text: string): Stretch {
  return { text, term: null }
}

function spellingsOf({ id, term }: Term): readonly (readonly [string, string])[] {
  const word = term.toLowerCase()
  if (plainWords.has(word)) return []
  const plural = word.endsWith('s') ? [] : [[`${word}s`, id] as const]
  return [[word, id], ...plural]
}

/** Longer terms first, so that “refresh token rotation” is not cut at “refresh token”. */
function patternOf(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((one, other) => other.length - one.length)
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(${longestFirst.join('|')})(?![\\p{L}\\p{N}_-])`, 'giu')
}
