import { scopeSources, scopes, type Scope } from '@flowscope/reference'
import { articleWords, chapterWords } from '../../../words/reference.ts'
import { article, type Article } from '../article.ts'

export const scopeArticles: readonly Article[] = scopes.map(scopeArticle)

function scopeArticle({ value, label, metadataName, meaning }: Scope): Article {
  const rows = [
    { term: articleWords.label, text: label ?? articleWords.noLabel },
    {
      term: articleWords.metadata,
      text: metadataName === null ? articleWords.noMetadata : `\`${metadataName}\``,
    },
  ]
  return article({
    chapter: 'scopes',
    id: value,
    title: value,
    isCode: true,
    group: chapterWords.scopes.title,
    what: meaning,
    passages: [{ form: 'rows', title: '', rows }],
    sources: scopeSources,
    links: ['parameters/authorize.query.scope'],
  })
}
