import { rfc, type Source } from '@flowscope/reference'
import { ledgerChapters, notPlayed, type LedgerLine } from '@flowscope/salesforce-emulator'
import { articleWords, leftOut } from '../../../words/reference.ts'
import { article, type Article } from '../article.ts'
import { slug } from '../slug.ts'

/** Every behaviour of the practice Salesforce, and what it leaves out. */
export const fidelityArticles: readonly Article[] = [
  ...ledgerChapters.flatMap(({ title, lines }) => lines.map((line) => lineArticle(title, line))),
  ...notPlayed.map(({ what, source, why }) =>
    article({
      chapter: 'fidelity',
      id: `left-out.${slug(what).split('-').slice(0, 6).join('-')}`,
      title: what,
      group: leftOut,
      what: why,
      sources: sourcesIn(source),
      names: [],
    }),
  ),
]

function lineArticle(group: string, line: LedgerLine): Article {
  const { id, behaviour, mark, source, says } = line
  const words = says && (says.text === null ? says.code : `${says.code}: ${says.text}`)
  return article({
    chapter: 'fidelity',
    id,
    title: id,
    isCode: true,
    group,
    what: behaviour,
    says: words ?? null,
    passages: [{ form: 'rows', title: '', rows: [{ term: articleWords.standsOn, text: source }] }],
    mark,
    sources: sourcesIn(source),
  })
}

/** The parts of a source that can be opened: `RFC 9110 §15.5.6, sheet §4.1`. */
function sourcesIn(text: string): readonly Source[] {
  return text.split(', ').flatMap((part) => {
    const found = /^RFC (\d+)(?: (?:§|appendix )(\S+))?$/.exec(part)
    return found?.[1] ? [rfc(Number(found[1]), found[2]?.toUpperCase())] : []
  })
}
