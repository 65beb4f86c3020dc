import type { Entry, Source } from '@flowscope/reference'
import { Prose } from '../../ui/prose.tsx'
import styles from './note.module.css'

const marks = {
  documented: 'documented',
  seen: 'seen in real traffic',
  inferred: 'inferred',
} as const satisfies Record<Entry['mark'], string>

/** The margin note of one name: what it is, why it is there, what is lost without it. */
export function Note({ id, entry }: { readonly id: string; readonly entry: Entry }) {
  return (
    <aside id={id} className={styles['note']} aria-label={`About ${entry.name}`}>
      <p className={styles['what']}>
        <Prose text={entry.what} />
      </p>
      <p>
        <Prose text={entry.why} />
      </p>
      <p>
        <span className={styles['lead']}>Without it. </span>
        <Prose text={entry.without} />
      </p>
      <p className={styles['sources']}>
        {entry.sources.every(({ url }) => url !== undefined) && <span>{marks[entry.mark]}</span>}
        {entry.sources.map((source) => (
          <SourceLink key={titleOf(source)} source={source} />
        ))}
      </p>
    </aside>
  )
}

function SourceLink({ source }: { readonly source: Source }) {
  const title = titleOf(source)
  return source.url === undefined ? (
    <span>{title}</span>
  ) : (
    <a href={source.url} target="_blank" rel="noreferrer">
      {title}
    </a>
  )
}

function titleOf({ title, section }: Source): string {
  return section === undefined ? title : `${title} §${section}`
}
