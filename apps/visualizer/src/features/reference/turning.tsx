import { Icon } from '../../ui/icon.tsx'
import { referenceWords } from '../../words/reference.ts'
import { articleHref } from './address.ts'
import { refOf, type Article } from './article.ts'
import { neighboursOf } from './book.ts'
import styles from './turning.module.css'

/** The pages before and after this one in its chapter. */
export function Turning({ article }: { readonly article: Article }) {
  const { previous, next } = neighboursOf(article)
  return (
    <nav aria-label={referenceWords.turning} className={styles['turning']}>
      {previous && (
        <a href={articleHref(refOf(previous))} rel="prev" className={styles['way']}>
          <Icon name="back" size={16} />
          <span className={styles['word']}>{referenceWords.previous}</span>
          <span className={styles['name']} data-code={previous.isCode}>
            {previous.title}
          </span>
        </a>
      )}
      {next && (
        <a href={articleHref(refOf(next))} rel="next" className={styles['way']} data-next>
          <span className={styles['word']}>{referenceWords.next}</span>
          <span className={styles['name']} data-code={next.isCode}>
            {next.title}
          </span>
          <Icon name="forward" size={16} />
        </a>
      )}
    </nav>
  )
}
