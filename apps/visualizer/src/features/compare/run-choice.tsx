import { useId } from 'react'
import { Button } from '../../ui/button.tsx'
import { compareWords } from '../../words/compare.ts'
import styles from './compare.module.css'

export interface RunChoiceProps {
  readonly runs: readonly { readonly id: string; readonly name: string }[]
  readonly a: string
  readonly b: string
  readonly onChoose: (a: string, b: string) => void
}

/** Which two runs stand beside each other. */
export function RunChoice({ runs, a, b, onChoose }: RunChoiceProps) {
  return (
    <div className={styles['choice']}>
      <RunSelect
        label={compareWords.first}
        runs={runs}
        chosen={a}
        onChoose={(id) => {
          onChoose(id, b)
        }}
      />
      <Button
        look="quiet"
        onClick={() => {
          onChoose(b, a)
        }}
      >
        {compareWords.swap}
      </Button>
      <RunSelect
        label={compareWords.second}
        runs={runs}
        chosen={b}
        onChoose={(id) => {
          onChoose(a, id)
        }}
      />
    </div>
  )
}

interface RunSelectProps extends Pick<RunChoiceProps, 'runs'> {
  readonly label: string
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

function RunSelect({ label, runs, chosen, onChoose }: RunSelectProps) {
  const id = useId()
  return (
    <p className={styles['select']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles['run']}
        value={chosen}
        onChange={(event) => {
          onChoose(event.target.value)
        }}
      >
        {runs.map((run) => (
          <option key={run.id} value={run.id}>
            {run.name}
          </option>
        ))}
      </select>
    </p>
  )
}
