import styles from './source-links.module.css'

interface SourceLinksProps {
  readonly sources: readonly {
    readonly title: string
    readonly section?: string
    readonly url?: string
  }[]
}

/** Where a statement can be checked. */
export function SourceLinks({ sources }: SourceLinksProps) {
  return (
    <p className={styles['sources']}>
      {sources.map(({ title, section, url }) => {
        const name = section === undefined ? title : `${title} §${section}`
        return url === undefined ? (
          <span key={name}>{name}</span>
        ) : (
          <a key={name} href={url} target="_blank" rel="noreferrer">
            {name}
          </a>
        )
      })}
    </p>
  )
}
