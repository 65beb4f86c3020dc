import { limits, type Limit } from '@flowscope/reference'
import { articleWords, chapterWords, unitWords } from '../../../words/reference.ts'
import { article, type Article } from '../article.ts'

export const limitArticles: readonly Article[] = limits.map(limitArticle)

function limitArticle({ id, name, value, unit, meaning, mark, sources }: Limit): Article {
  const number = value === null || unit === null ? articleWords.byPolicy : unitWords[unit](value)
  return article({
    chapter: 'limits',
    id,
    title: name,
    group: chapterWords.limits.title,
    what: meaning,
    passages: [{ form: 'rows', title: '', rows: [{ term: articleWords.value, text: number }] }],
    mark,
    sources,
  })
}
