import { Prose } from '../../ui/prose.tsx'
import { EncodedText } from './encoded-text.tsx'
import { useExplain } from './explain.ts'
import { fieldGroups, type Field } from './fields.ts'
import type { WireLine } from './wire-line.ts'
import styles from './fields-view.module.css'

/** Every named part of the message with what it means: raw, decoded, and one sentence. */
export function FieldsView({ lines }: { readonly lines: readonly WireLine[] }) {
  return fieldGroups(lines).map(({ title, fields }, index) => (
    <section key={index} className={styles['group']}>
      <h3 className={styles['title']}>{title}</h3>
      <dl>
        {fields.map((field, at) => (
          <FieldRow key={at} field={field} />
        ))}
      </dl>
    </section>
  ))
}

function FieldRow({ field: { named, name, raw, decoded } }: { readonly field: Field }) {
  const explain = useExplain()
  const entry = named ? explain(named) : undefined
  return (
    <div className={styles['row']}>
      <dt className={styles['name']}>{name}</dt>
      <dd className={styles['value']}>{decoded === '' ? <Empty /> : decoded}</dd>
      {raw !== decoded && !raw.startsWith('"') && (
        <dd className={styles['raw']}>
          <span className={styles['label']}>on the wire</span> <EncodedText text={raw} />
        </dd>
      )}
      {entry && (
        <dd className={styles['meaning']}>
          <Prose text={entry.what} />
        </dd>
      )}
    </div>
  )
}

function Empty() {
  return <span className={styles['label']}>empty</span>
}
