import { useMemo, useState, type KeyboardEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { chapterWords, referenceWords, searchWords } from '../../words/reference.ts'
import { ArticleList } from './article-list.tsx'
import { focusBeside } from './results-focus.ts'
import { search, type Found } from './search.ts'
import styles from './results.module.css'

/** What was found, by chapter; the arrow keys go through it. */
export function Results({ query }: { readonly query: string }) {
  const found = useMemo(() => search(query), [query])
  const count = found.reduce((sum, { articles }) => sum + articles.length, 0)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    focusBeside(event.key === 'ArrowDown' ? 1 : -1)
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys only move the focus among the links inside
    <div className={styles['results']} onKeyDown={onKeyDown}>
      <h1 className={styles['title']}>{searchWords.results}</h1>
      <p role="status" className={styles['count']}>
        {count === 0 ? searchWords.nothing(query.trim()) : searchWords.found(count, query.trim())}
      </p>
      {count === 0 && <p className={styles['count']}>{searchWords.nothingHelp}</p>}
      {found.map((each) => (
        <FoundInChapter key={`${each.chapter} ${query}`} found={each} />
      ))}
    </div>
  )
}

const shownAtFirst = 8

function FoundInChapter({ found: { chapter, articles } }: { readonly found: Found }) {
  const [all, showAll] = useState(false)
  const hidden = all ? 0 : Math.max(0, articles.length - shownAtFirst)
  return (
    <section aria-labelledby={`found-${chapter}`}>
      <h2 id={`found-${chapter}`} className={styles['chapter']}>
        {chapterWords[chapter].title}
      </h2>
      <ArticleList articles={articles.slice(0, articles.length - hidden)} areResults />
      {hidden > 0 && (
        <Button
          look="quiet"
          className={styles['more']}
          onClick={() => {
            showAll(true)
          }}
        >
          {referenceWords.more(hidden)}
        </Button>
      )}
    </section>
  )
}
