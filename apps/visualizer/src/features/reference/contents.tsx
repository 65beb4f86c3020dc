import { useEffect, useRef, useState } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'
import { chapterWords, referenceWords } from '../../words/reference.ts'
import { articleHref, chapterHref, type ReferencePlace } from './address.ts'
import { refOf, type Article, type ChapterId } from './article.ts'
import { chapterOf, chapters, type Group as ArticleGroup } from './book.ts'
import styles from './contents.module.css'

/** The chapters, and below the open one its articles; on a narrow page the chapters alone. */
export function Contents({ place }: { readonly place: ReferencePlace }) {
  const open = 'chapter' in place ? place.chapter : null
  const current = place.kind === 'article' ? place.id : null
  const list = useCurrentInSight(current)
  return (
    <nav ref={list} aria-label={referenceWords.contents} className={styles['contents']}>
      <ul className={styles['chapters']}>
        {chapters.map(({ id }) => (
          <li key={id}>
            <a
              href={chapterHref(id)}
              aria-current={id === open ? (current === null ? 'page' : 'true') : undefined}
              className={styles['chapter']}
            >
              {chapterWords[id].title}
            </a>
            {id === open && <Articles chapter={id} current={current} />}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Scrolls the list, and only the list, to the open article. */
function useCurrentInSight(current: string | null) {
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>('[aria-current="page"]')
    if (!list.current || !link) return
    const { scrollTop, clientHeight } = list.current
    const isInSight = link.offsetTop > scrollTop && link.offsetTop < scrollTop + clientHeight - 40
    if (!isInSight) list.current.scrollTop = link.offsetTop - clientHeight / 3
  }, [current])
  return list
}

interface ArticlesProps {
  readonly chapter: ChapterId
  readonly current: string | null
}

function Articles({ chapter, current }: ArticlesProps) {
  const { groups, articles } = chapterOf(chapter)
  const isFlat = groups.length === 1 || articles.length < 45
  return (
    <div className={styles['articles']}>
      {isFlat ? (
        <Links articles={articles} current={current} />
      ) : (
        groups.map(({ title, articles: own }) => (
          <Group
            key={`${title} ${String(holds(own, current))}`}
            title={title}
            articles={own}
            current={current}
          />
        ))
      )}
    </div>
  )
}

/** A group that is unfolded has its links; there are hundreds in all. */
function Group({ title, articles, current }: ArticleGroup & Pick<ArticlesProps, 'current'>) {
  const isCurrent = holds(articles, current)
  const [isOpen, setOpen] = useState(isCurrent)
  return (
    <Disclosure summary={title} open={isCurrent} onToggle={setOpen}>
      {isOpen && <Links articles={articles} current={current} />}
    </Disclosure>
  )
}

function Links({
  articles,
  current,
}: Pick<ArticlesProps, 'current'> & { readonly articles: readonly Article[] }) {
  return (
    <ul>
      {articles.map((article) => (
        <li key={article.id}>
          <a
            href={articleHref(refOf(article))}
            aria-current={article.id === current ? 'page' : undefined}
            className={styles['article']}
            data-code={article.isCode}
          >
            {article.title}
            {article.says !== null && article.chapter === 'errors' && (
              <span className={styles['says']}>{article.says}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}

function holds(articles: readonly Article[], current: string | null): boolean {
  return articles.some(({ id }) => id === current)
}
