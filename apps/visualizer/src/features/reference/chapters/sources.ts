import type { Source } from '@flowscope/reference'
import { articleWords } from '../../../words/reference.ts'
import { article, refOf, type Article, type Row } from '../article.ts'
import { slug } from '../slug.ts'

/** Every standard and page that can be opened, with the articles that cite it. */
export function sourceArticles(articles: readonly Article[]): readonly Article[] {
  const cited = articles.flatMap((by) => by.sources.map((source) => ({ source, by })))
  const open = cited.filter(({ source }) => source.url !== undefined)
  const titles = [...new Set(open.map(({ source }) => source.title))].toSorted(byNumber)
  return titles
    .map((title) =>
      sourceArticle(
        title,
        open.filter(({ source }) => source.title === title),
      ),
    )
    .toSorted((one, other) => one.group.localeCompare(other.group))
}

interface Citation {
  readonly source: Source
  readonly by: Article
}

function sourceArticle(title: string, citations: readonly Citation[]): Article {
  const sections = [...new Set(citations.map(({ source }) => source.section ?? ''))]
  const rows = sections.toSorted(byNumber).map((section) =>
    rowOf(
      section,
      citations.filter(({ source }) => (source.section ?? '') === section),
    ),
  )
  return article({
    chapter: 'sources',
    id: slug(title),
    title,
    group: publisherOf(title),
    what: '',
    passages: [{ form: 'rows', title: articleWords.sections, rows }],
    names: [],
    links: [...new Set(citations.map(({ by }) => refOf(by)))],
  })
}

function rowOf(section: string, citations: readonly Citation[]): Row {
  const names = citations.map(({ by }) => (by.isCode ? `\`${by.title}\`` : by.title))
  return {
    term: section === '' ? articleWords.whole : `§${section}`,
    isCode: true,
    text: [...new Set(names)].join(', '),
    href: citations[0]?.source.url,
  }
}

function publisherOf(title: string): string {
  if (title.startsWith('Salesforce')) return 'Salesforce'
  return title.startsWith('RFC') ? 'IETF' : 'OpenID, W3C, WHATWG'
}

function byNumber(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true })
}
