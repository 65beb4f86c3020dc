import { useSettings } from '../../../settings/use-settings.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { messageWords } from '../../../words/message.ts'
import type { WireLine } from '../wire-line.ts'
import { FieldRow } from './field-row.tsx'
import { fieldGroups, type Field, type FieldGroup } from './fields.ts'
import { useHandling } from './use-handling.ts'
import styles from './fields-view.module.css'

const words = messageWords.fields

/** Every named part of the message as a table: raw, decoded, made where, checked by whom. */
export function FieldsView({ lines }: { readonly lines: readonly WireLine[] }) {
  const { depth } = useSettings().settings
  return fieldGroups(lines).map((group, index) => (
    <Group key={index} {...group} foldsRoutine={depth === 'new'} isTold={depth !== 'developer'} />
  ))
}

interface GroupProps extends FieldGroup {
  readonly foldsRoutine: boolean
  readonly isTold: boolean
}

function Group({ title, fields, foldsRoutine, isTold }: GroupProps) {
  const routine = fields.filter(({ isRoutine }) => foldsRoutine && isRoutine)
  const apart = routine.length > 1 ? routine : []
  return (
    <section className={styles['group']}>
      <h3 className={styles['title']}>{title}</h3>
      <FieldTable
        title={title}
        fields={fields.filter((each) => !apart.includes(each))}
        isTold={isTold}
      />
      {apart.length > 0 && (
        <Disclosure summary={messageWords.wire.routine(apart.length)}>
          <FieldTable
            title={messageWords.wire.routine(apart.length)}
            fields={apart}
            isTold={isTold}
          />
        </Disclosure>
      )}
    </section>
  )
}

interface FieldTableProps {
  readonly title: string
  readonly fields: readonly Field[]
  readonly isTold: boolean
}

function FieldTable({ title, fields, isTold }: FieldTableProps) {
  const handlingOf = useHandling()
  const isHandled = fields.some(({ named }) => named && handlingOf(named))
  const handling = isHandled ? [words.made, words.checked] : []
  return (
    <table className={styles['table']} aria-label={title}>
      <thead>
        <tr>
          {[words.name, words.raw, words.decoded, ...handling].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {fields.map((field, at) => (
        <FieldRow key={at} field={field} isTold={isTold} isHandled={isHandled} />
      ))}
    </table>
  )
}
