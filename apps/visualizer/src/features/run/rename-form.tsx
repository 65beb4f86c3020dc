import { useEffect, useId, useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { runWords } from '../../words/run.ts'
import styles from './branch-panel.module.css'

const words = runWords.branches

interface RenameFormProps {
  readonly name: string
  readonly onKeep: (name: string) => void
  readonly onCancel: () => void
}

export function RenameForm({ name, onKeep, onCancel }: RenameFormProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <form
      className={styles['rename']}
      onSubmit={(event) => {
        event.preventDefault()
        onKeep(field.current?.value ?? name)
      }}
    >
      <label htmlFor={id}>{words.newName}</label>
      <input ref={field} id={id} defaultValue={name} maxLength={80} autoComplete="off" />
      <Button type="submit">{words.keepName}</Button>
      <Button look="quiet" onClick={onCancel}>
        {words.cancel}
      </Button>
    </form>
  )
}
