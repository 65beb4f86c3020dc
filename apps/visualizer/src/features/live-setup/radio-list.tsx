import { useId } from 'react'
import styles from './fields.module.css'

interface RadioListProps<Id extends string> {
  readonly label: string
  readonly ids: readonly Id[]
  readonly words: Readonly<Record<Id, { readonly name: string; readonly what: string }>>
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}

/** A few ways, each with a sentence. */
export function RadioList<Id extends string>(props: RadioListProps<Id>) {
  const { label, ids, words, chosen, onChoose } = props
  const name = useId()
  return (
    <fieldset className={styles['list']}>
      <legend>{label}</legend>
      {ids.map((id) => (
        <label key={id} className={styles['choice']}>
          <input
            type="radio"
            name={name}
            checked={id === chosen}
            onChange={() => {
              onChoose(id)
            }}
          />
          <span>
            <strong>{words[id].name}.</strong> {words[id].what}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
