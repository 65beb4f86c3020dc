import { chapterWords } from '../../words/reference.ts'
import { refOf, type Article, type ArticleRef, type ChapterId } from './article.ts'
import { errorArticles } from './chapters/errors.ts'
import { fidelityArticles } from './chapters/fidelity.ts'
import { glossaryArticles } from './chapters/glossary.ts'
import { hostArticles } from './chapters/hosts.ts'
import { limitArticles } from './chapters/limits.ts'
import { parameterArticles } from './chapters/parameters.ts'
import { scopeArticles } from './chapters/scopes.ts'
import { settingArticles } from './chapters/settings.ts'
import { sourceArticles } from './chapters/sources.ts'
import { stateArticles } from './chapters/states.ts'

export interface Chapter {
  readonly id: ChapterId
  readonly title: string
  readonly intro: string
  readonly groups: readonly Group[]
  readonly articles: readonly Article[]
}

/** Articles of a chapter that share a heading. */
export interface Group {
  readonly title: string
  readonly articles: readonly Article[]
}

const written: readonly Article[] = [
  ...parameterArticles,
  ...errorArticles,
  ...scopeArticles,
  ...settingArticles,
  ...limitArticles,
  ...hostArticles,
  ...stateArticles,
  ...glossaryArticles,
  ...fidelityArticles,
]

/** Everything with an address in the reference, in reading order. */
export const articles: readonly Article[] = [...written, ...sourceArticles(written)]

const byRef: ReadonlyMap<string, Article> = new Map(articles.map((each) => [refOf(each), each]))

export const chapters: readonly Chapter[] = (Object.keys(chapterWords) as ChapterId[]).map((id) => {
  const own = articles.filter(({ chapter }) => chapter === id)
  return { id, ...chapterWords[id], groups: groupsOf(own), articles: own }
})

export function chapterOf(id: ChapterId): Chapter {
  return (
    chapters.find((each) => each.id === id) ?? { id, ...chapterWords[id], groups: [], articles: [] }
  )
}

export function articleAt(ref: ArticleRef): Article | undefined {
  return byRef.get(ref)
}

/** The articles before and after one, within its chapter. */
export function neighboursOf(article: Article): {
  readonly previous: Article | undefined
  readonly next: Article | undefined
} {
  const { articles: own } = chapterOf(article.chapter)
  const at = own.indexOf(article)
  return { previous: own[at - 1], next: own[at + 1] }
}

function groupsOf(own: readonly Article[]): readonly Group[] {
  const titles = [...new Set(own.map(({ group }) => group))]
  return titles.map((title) => ({ title, articles: own.filter(({ group }) => group === title) }))
}
