import { hosts, type Host } from '@flowscope/reference'
import { articleWords, chapterWords } from '../../../words/reference.ts'
import { article, type Article, type Row } from '../article.ts'

export const hostArticles: readonly Article[] = hosts.map(hostArticle)

function hostArticle(host: Host): Article {
  const { id, name, shape, use, mark, sources } = host
  return article({
    chapter: 'hosts',
    id,
    title: name,
    group: chapterWords.hosts.title,
    what: use,
    passages: [{ form: 'rows', title: '', rows: factsOf(host) }],
    mark,
    sources,
    names: [name, shape],
  })
}

function factsOf({ shape, practiceShape, oauthEndpoints }: Host): readonly Row[] {
  const practice = practiceShape === null ? articleWords.noPractice : `\`${practiceShape}\``
  const answers = oauthEndpoints ? articleWords.hasEndpoints : articleWords.hasNoEndpoints
  return [
    { term: articleWords.shape, text: `\`${shape}\`` },
    { term: articleWords.practiceShape, text: practice },
    { term: articleWords.endpoints, text: answers },
  ]
}
