import type { Row } from './checks.ts'
import styles from './transcript.module.css'

/** Names and what they stand for. */
export function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className={styles['rows']}>
      {rows.map(([name, value]) => (
        <div key={name} className={styles['row']}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
