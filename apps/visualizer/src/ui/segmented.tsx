import { useId } from 'react'
import styles from './segmented.module.css'

interface SegmentedProps<Id extends string> {
  readonly label: string
  readonly options: readonly { readonly id: Id; readonly label: string; readonly title?: string }[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
  /** False where the legend is read only by assistive technology. */
  readonly named?: boolean
}

/** A few radio buttons in one row. */
export function Segmented<Id extends string>(props: SegmentedProps<Id>) {
  const { label, options, chosen, onChoose, named = false } = props
  const name = useId()
  return (
    <fieldset className={styles['segmented']}>
      <legend className={named ? styles['legend'] : 'hidden-visually'}>{label}</legend>
      <div className={styles['row']}>
        {options.map((option) => (
          <label key={option.id} className={styles['option']} title={option.title}>
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === chosen}
              onChange={() => {
                onChoose(option.id)
              }}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
