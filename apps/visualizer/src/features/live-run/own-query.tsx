import { useId, useState, type SyntheticEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { liveRunWords } from '../../words/live-run.ts'
import styles from './live-run.module.css'

const words = liveRunWords.query

/** A query that the learner writes; it changes the draft and sends nothing. */
export function OwnQuery({ onUse }: { readonly onUse: (soql: string) => void }) {
  const id = useId()
  const [soql, setSoql] = useState('')
  const [refused, setRefused] = useState(false)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const reads = /^\s*select\s/i.test(soql)
    setRefused(!reads)
    if (reads) onUse(soql.trim())
  }
  return (
    <form className={styles['query']} onSubmit={submit}>
      <label htmlFor={id} className={styles['small']}>
        {words.label}
      </label>
      <textarea
        id={id}
        rows={2}
        value={soql}
        spellCheck={false}
        autoCapitalize="off"
        aria-describedby={`${id}-hint`}
        aria-invalid={refused}
        className={styles['soql']}
        onChange={({ target }) => {
          setSoql(target.value)
        }}
      />
      <p id={`${id}-hint`} role={refused ? 'alert' : undefined} className={styles['hint']}>
        {refused ? words.onlySelect : words.hint}
      </p>
      <Button type="submit">{words.use}</Button>
    </form>
  )
}
