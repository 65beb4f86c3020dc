import { useMemo, type ReactNode } from 'react'
import { Prose } from '../../ui/prose.tsx'
import { ProseLinksContext } from '../../ui/prose-links-context.ts'
import { markWords, referenceWords } from '../../words/reference.ts'
import type { Article } from './article.ts'
import { PageTitle } from './page-title.tsx'
import { PassageView } from './passage-view.tsx'
import { Related } from './related.tsx'
import { SeeInRun } from './see-in-run.tsx'
import { SourceList } from './source-list.tsx'
import { termLinksBut } from './term-links.ts'
import { Trail } from './trail.tsx'
import { Turning } from './turning.tsx'
import styles from './article-view.module.css'

/** One article: the text, in the margin how far it can be trusted, at the end what belongs to it. */
export function ArticleView({ article }: { readonly article: Article }) {
  const { title, isCode, says, what, passages } = article
  return (
    <OwnTermUnlinked article={article}>
      <Trail article={article} />
      <article className={styles['article']}>
        <header className={styles['head']}>
          <PageTitle title={title} isCode={isCode} />
          {says !== null && <p className={styles['says']}>{says}</p>}
        </header>
        <div className={styles['text']}>
          {what !== '' && (
            <p className={styles['what']}>
              <Prose text={what} />
            </p>
          )}
          <SeeInRun article={article} />
          {passages.map((passage, at) => (
            <PassageView key={at} passage={passage} />
          ))}
        </div>
        <Margin article={article} />
        <Related article={article} />
      </article>
      <Turning article={article} />
    </OwnTermUnlinked>
  )
}

function Margin({ article: { mark, sources } }: { readonly article: Article }) {
  if (mark === null && sources.length === 0) return null
  return (
    <div className={styles['margin']}>
      {mark && (
        <p>
          <strong>{markWords[mark].name}.</strong> {markWords[mark].what}
        </p>
      )}
      {sources.length > 0 && (
        <section>
          <h2 className={styles['label']}>{referenceWords.sources}</h2>
          <SourceList sources={sources} />
        </section>
      )}
    </div>
  )
}

function OwnTermUnlinked({ article, children }: { article: Article; children: ReactNode }) {
  const { chapter, id } = article
  const links = useMemo(() => termLinksBut(chapter === 'glossary' ? id : null), [chapter, id])
  return <ProseLinksContext value={links}>{children}</ProseLinksContext>
}
