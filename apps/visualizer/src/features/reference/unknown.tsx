import { chapterWords, unknownWords } from '../../words/reference.ts'
import { chapterHref } from './address.ts'
import type { ChapterId } from './article.ts'
import { ArticleList } from './article-list.tsx'
import { PageTitle } from './page-title.tsx'
import { nearest } from './search.ts'
import { Trail } from './trail.tsx'
import styles from './unknown.module.css'

interface UnknownProps {
  readonly text: string
  readonly chapter: ChapterId | null
}

/** For an address that the reference does not have: says so, and offers what comes near. */
export function Unknown({ text, chapter }: UnknownProps) {
  const near = nearest(text, chapter)
  return (
    <>
      <Trail />
      <PageTitle title={unknownWords.title} />
      <p className={styles['text']}>{unknownWords.text(text)}</p>
      {near.length > 0 && (
        <section className={styles['near']}>
          <h2 className={styles['label']}>{unknownWords.near}</h2>
          <ArticleList articles={near} />
        </section>
      )}
      <p className={styles['text']}>
        {chapter === null ? (
          <a href="/reference">{unknownWords.overview}</a>
        ) : (
          <a href={chapterHref(chapter)}>{unknownWords.chapter(chapterWords[chapter].title)}</a>
        )}
      </p>
    </>
  )
}
