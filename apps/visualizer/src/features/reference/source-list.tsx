import type { Source } from '@flowscope/reference'
import { referenceWords } from '../../words/reference.ts'
import styles from './source-list.module.css'

/** Where a statement can be checked. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul className={styles['sources']}>
      {sources.map((source) => (
        <li key={titleOf(source)}>
          {source.url === undefined ? (
            titleOf(source)
          ) : (
            <a href={source.url} target="_blank" rel="noreferrer">
              {titleOf(source)}
              <span className="hidden-visually"> ({referenceWords.opensElsewhere})</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

function titleOf({ title, section }: Source): string {
  return section === undefined ? title : `${title} §${section}`
}
