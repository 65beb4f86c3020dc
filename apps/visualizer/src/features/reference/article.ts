import type { Source } from '@flowscope/reference'
import type { LedgerMark } from '@flowscope/salesforce-emulator'
import type { chapterWords } from '../../words/reference.ts'

export type ChapterId = keyof typeof chapterWords

/** One line of a list of facts; the text may hold `code`. */
export interface Row {
  readonly term: string
  /** The term is set as on the wire. */
  readonly isCode?: boolean
  readonly text: string
  readonly href?: string | undefined
}

export type Passage =
  | { readonly form: 'prose' | 'list'; readonly title: string; readonly texts: readonly string[] }
  | { readonly form: 'rows'; readonly title: string; readonly rows: readonly Row[] }

/** Something with an address of its own in the reference. */
export interface Article {
  readonly chapter: ChapterId
  /** Unique in its chapter and stable. Encode it in a URL. */
  readonly id: string
  readonly title: string
  /** The title is set as on the wire. */
  readonly isCode: boolean
  /** The heading under which its chapter lists it. */
  readonly group: string
  /** One or two sentences: what it is. Holds `code`. */
  readonly what: string
  /** Words on the wire that belong to the title. */
  readonly says: string | null
  readonly passages: readonly Passage[]
  readonly mark: LedgerMark | null
  readonly sources: readonly Source[]
  /** What other articles call it: in backticks, or as a word with an underscore. */
  readonly names: readonly string[]
  /** Articles that belong to it whatever its text says. */
  readonly links: readonly ArticleRef[]
}

/** The address of an article in the data: `errors/tokenResponse.invalid_grant`. */
export type ArticleRef = `${ChapterId}/${string}`

export function refOf({ chapter, id }: Pick<Article, 'chapter' | 'id'>): ArticleRef {
  return `${chapter}/${id}`
}

/** What an article says in prose, without its title. */
export function textsOf({ what, says, passages }: Article): readonly string[] {
  const body = passages.flatMap((passage) =>
    passage.form === 'rows' ? passage.rows.map(({ text }) => text) : passage.texts,
  )
  return [what, ...(says === null ? [] : [says]), ...body]
}

/** An article of which everything is said that is not left out. */
export function article(
  given: Pick<Article, 'chapter' | 'id' | 'title' | 'group' | 'what'> & Partial<Article>,
): Article {
  const nothing = { isCode: false, says: null, passages: [], mark: null, sources: [] }
  return { ...nothing, names: [given.title], links: [], ...given }
}
