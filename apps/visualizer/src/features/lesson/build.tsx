import {
  blanksAt,
  type Entered,
  type FieldDifference,
  type Rung,
  type Sheet,
} from '@flowscope/study'
import type { Build as BuildTask } from '@flowscope/lessons'
import { Prose } from '../../ui/prose.tsx'
import { lessonWords } from '../../words/lessons.ts'
import { FreeFields } from './free-fields.tsx'
import { isWrong } from './is-wrong.ts'
import { ValueField } from './value-field.tsx'
import styles from './sheet.module.css'

const words = lessonWords.build

interface BuildProps {
  readonly task: BuildTask
  readonly rung: Rung
  readonly sheet: Sheet
  readonly entered: readonly Entered[]
  /** What was not right the last time. */
  readonly differences: readonly FieldDifference[]
  readonly onEnter: (entered: readonly Entered[]) => void
  /** The keys of a form: Enter sends. */
  readonly onSubmit: () => void
}

/** The message with its missing fields, to be filled in at their place. */
export function Build({ onSubmit, ...props }: BuildProps) {
  const { task, rung } = props
  return (
    <form
      className={styles['form']}
      aria-label={words.sheet}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <p className={styles['ask']}>
        <Prose text={task.ask} /> <span className={styles['rung']}>{words.rung[rung]}</span>
      </p>
      <Lines {...props} />
      <button type="submit" hidden>
        {words.send}
      </button>
    </form>
  )
}

function Lines({ task, rung, sheet, entered, differences, onEnter }: Omit<BuildProps, 'onSubmit'>) {
  const blanks = blanksAt(rung, task.fields)
  const isFree = rung === 'D'
  const shown = sheet.fields.filter(({ name }) => !isFree || !blanks.includes(name))
  const enter = (name: string, value: string) => {
    onEnter([...entered.filter((each) => each.name !== name), { name, value }])
  }
  return (
    <div className={styles['sheet']}>
      <p className={styles['head']}>{sheet.head}</p>
      {shown.length > 0 && (
        <dl className={styles['lines']}>
          {shown.map((field) => {
            const value = entered.find(({ name }) => name === field.name)?.value ?? ''
            return (
              <div key={field.name} className={styles['line']}>
                <dt>{field.name}</dt>
                <dd>
                  {blanks.includes(field.name) ? (
                    <ValueField
                      field={field}
                      value={value}
                      isWrong={isWrong(differences, field.name, value)}
                      onEnter={(given) => {
                        enter(field.name, given)
                      }}
                    />
                  ) : (
                    <span className={styles['given']}>{field.right}</span>
                  )}
                </dd>
              </div>
            )
          })}
        </dl>
      )}
      {isFree && (
        <FreeFields
          fields={sheet.fields}
          entered={entered}
          differences={differences}
          onEnter={onEnter}
        />
      )}
    </div>
  )
}
