import { useEffect, useRef } from 'react'
import { readPlace } from './address.ts'
import { ArticleView } from './article-view.tsx'
import { articleAt } from './book.ts'
import { ChapterView } from './chapter-view.tsx'
import { Contents } from './contents.tsx'
import { Overview } from './overview.tsx'
import { Results } from './results.tsx'
import { SearchField } from './search-field.tsx'
import { Unknown } from './unknown.tsx'
import styles from './reference-place.module.css'

export interface ReferenceProps {
  readonly pathname: string
  /** What is searched for; empty shows the page of the address. */
  readonly query: string
  readonly onQuery: (query: string) => void
}

/** The reference as a book: contents and search at the left, the open page at the right. */
export function ReferencePlace({ pathname, query, onQuery }: ReferenceProps) {
  const main = useFocusOfTurnedPage(pathname, query === '')
  return (
    <div className={styles['place']}>
      <div className={styles['side']}>
        <SearchField query={query} onQuery={onQuery} />
        <Contents place={readPlace(pathname)} />
      </div>
      <main ref={main} id="article" className={styles['main']}>
        {query.trim() === '' ? <Page pathname={pathname} /> : <Results query={query} />}
      </main>
    </div>
  )
}

/** Turning to a page puts the focus on its heading; whoever types in the search field stays there. */
function useFocusOfTurnedPage(pathname: string, isReading: boolean) {
  const main = useRef<HTMLElement>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    const hasTurned = !isFirst.current && isReading
    isFirst.current = false
    if (!hasTurned || document.activeElement?.matches('input')) return
    main.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [pathname, isReading])
  return main
}

function Page({ pathname }: Pick<ReferenceProps, 'pathname'>) {
  const place = readPlace(pathname)
  switch (place.kind) {
    case 'overview':
      return <Overview />
    case 'chapter':
      return <ChapterView chapter={place.chapter} />
    case 'article': {
      const article = articleAt(`${place.chapter}/${place.id}`)
      if (article) return <ArticleView key={article.id} article={article} />
      return <Unknown text={place.id} chapter={place.chapter} />
    }
    case 'nowhere':
      return <Unknown text={place.text} chapter={null} />
  }
}
