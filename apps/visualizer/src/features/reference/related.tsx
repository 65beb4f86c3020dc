import { Disclosure } from '../../ui/disclosure.tsx'
import { referenceWords, relatedWords } from '../../words/reference.ts'
import { articleHref } from './address.ts'
import { refOf, type Article, type ChapterId } from './article.ts'
import { relationsOf } from './relations.ts'
import styles from './related.module.css'

/** What belongs to an article, by chapter. */
export function Related({ article }: { readonly article: Article }) {
  const relations = relationsOf(article)
  if (relations.length === 0) return null
  return (
    <section className={styles['related']}>
      <h2 className={styles['title']}>{referenceWords.related}</h2>
      {relations.map(({ chapter, articles }) => (
        <div key={chapter} className={styles['chapter']}>
          <h3 className={styles['name']}>{relatedWords[chapter]}</h3>
          <Links articles={articles} />
        </div>
      ))}
    </section>
  )
}

const shownAtFirst = 10

function Links({ articles }: { readonly articles: readonly Article[] }) {
  const rest = articles.slice(shownAtFirst)
  return (
    <div>
      <List articles={articles.slice(0, shownAtFirst)} />
      {rest.length > 0 && (
        <Disclosure summary={referenceWords.more(rest.length)}>
          <List articles={rest} />
        </Disclosure>
      )}
    </div>
  )
}

function List({ articles }: { readonly articles: readonly Article[] }) {
  return (
    <ul className={styles['list']}>
      {articles.map((article) => (
        <li key={refOf(article)}>
          <a href={articleHref(refOf(article))} data-code={article.isCode}>
            {article.title}
          </a>{' '}
          <span className={styles['where']}>{hintOf(article)}</span>
        </li>
      ))}
    </ul>
  )
}

/** Chapters in which one name can stand for several things. */
const withNamesakes: ReadonlySet<ChapterId> = new Set([
  'parameters',
  'errors',
  'states',
  'fidelity',
])

/** What tells namesakes apart. */
function hintOf({ chapter, says, group }: Article): string {
  if (!withNamesakes.has(chapter)) return ''
  return chapter === 'errors' && says !== null ? says : group
}
