import type { ComparedField } from '@flowscope/flow'
import { Disclosure } from '../../ui/disclosure.tsx'
import { compareWords } from '../../words/compare.ts'
import { FieldTable } from './field-table.tsx'
import styles from './compare.module.css'

const words = compareWords.groups

interface FieldGroupsProps {
  readonly fields: readonly ComparedField[]
  readonly names: readonly [string, string]
}

/** Fields in three groups: changed, missing on either side, and the same, which are folded. */
export function FieldGroups({ fields, names }: FieldGroupsProps) {
  const changed = fields.filter(({ mark }) => mark === 'changed')
  const missing = fields.filter(({ mark }) => mark === 'missing' || mark === 'added')
  const same = fields.filter(({ mark }) => mark === 'same')
  return (
    <div className={styles['groups']}>
      {changed.length > 0 && <FieldTable title={words.changed} fields={changed} names={names} />}
      {missing.length > 0 && <FieldTable title={words.missing} fields={missing} names={names} />}
      {same.length > 0 && (
        <Disclosure summary={words.same(same.length)}>
          <FieldTable title={words.same(same.length)} hidden fields={same} names={names} />
        </Disclosure>
      )}
    </div>
  )
}
