import MiniSearch from 'minisearch'
import { refOf, textsOf, type Article, type ArticleRef, type ChapterId } from './article.ts'
import { articleAt, articles, chapters } from './book.ts'

/** What was found in one chapter, best first. */
export interface Found {
  readonly chapter: ChapterId
  readonly articles: readonly Article[]
}

/** Articles that fit a query, typing slips forgiven; the chapter with the best article first. */
export function search(query: string): readonly Found[] {
  const hits = hitsOf(query)
  const order = [...new Set(hits.map(({ chapter }) => chapter))]
  return order.map((chapter) => ({
    chapter,
    articles: hits.filter((article) => article.chapter === chapter),
  }))
}

/** The few articles whose names come nearest to an address that leads nowhere. */
export function nearest(text: string, chapter: ChapterId | null): readonly Article[] {
  const hits = hitsOf(text, 'OR')
  const own = hits.filter((article) => article.chapter === chapter)
  return (own.length > 0 ? own : hits).slice(0, 6)
}

function hitsOf(query: string, combineWith: 'AND' | 'OR' = 'AND'): readonly Article[] {
  if (query.trim() === '') return []
  const wanted = query.trim().toLowerCase()
  return index()
    .search(query, { combineWith, boostDocument: (ref) => weightOf(ref as ArticleRef, wanted) })
    .flatMap(({ id }) => articleAt(id as ArticleRef) ?? [])
}

/** The very name wins; among equals a chapter that explains comes before one that proves. */
function weightOf(ref: ArticleRef, wanted: string): number {
  const article = articleAt(ref)
  if (!article) return 1
  const isNamed = article.names.some((name) => name.toLowerCase() === wanted)
  const isGeneral = article.says === null
  const rank = chapters.findIndex(({ id }) => id === article.chapter)
  return (isNamed ? (isGeneral ? 16 : 8) : 1) * (1 - rank * 0.04)
}

let kept: MiniSearch | undefined

function index(): MiniSearch {
  if (kept) return kept
  kept = new MiniSearch({
    fields: ['title', 'says', 'id', 'text'],
    tokenize: wordsOf,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      boost: { title: 6, says: 3, id: 2 },
    },
  })
  kept.addAll(articles.map(documentOf))
  return kept
}

function documentOf(article: Article) {
  return {
    id: refOf(article),
    title: [...new Set([article.title, ...article.names])].join(' '),
    says: article.says ?? '',
    text: textsOf(article).join(' '),
  }
}

/** Words as people type them: names are cut at underscores, dots and humps too. */
function wordsOf(text: string): string[] {
  return text
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
