import { Prose } from '../../ui/prose.tsx'
import type { ClaimRow } from './claim-rows.ts'
import { Result } from './signature.tsx'
import styles from './tokens.module.css'

export function ClaimList({ rows }: { readonly rows: readonly ClaimRow[] }) {
  return (
    <dl className={styles['rows']}>
      {rows.map(({ name, value, reading, meaning, check }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <code className={styles['value']}>{value}</code>
            {reading && <span> {reading}</span>}
            {meaning && (
              <span className={styles['aside']}>
                <Prose text={meaning} />
              </span>
            )}
            {check && <Result {...check} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}
