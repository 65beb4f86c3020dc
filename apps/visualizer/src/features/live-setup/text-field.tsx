import type { ComponentProps } from 'react'
import styles from './fields.module.css'

type TextFieldProps = Omit<ComponentProps<'input'>, 'onChange'> & {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** What is wrong with it, in a sentence; `null` while nothing is. */
  readonly flaw?: string | null
  readonly onText?: (text: string) => void
}

/** One line to type or paste; what is wrong stands below it, where the eye is. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint = '', flaw = null, onText, ...rest } = props
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles['input']}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        aria-invalid={flaw !== null}
        aria-describedby={`${id}-told`}
        onChange={({ target }) => onText?.(target.value)}
        {...rest}
      />
      <div id={`${id}-told`} className={styles['told']}>
        {flaw !== null && <p className={styles['flaw']}>{flaw}</p>}
        {hint !== '' && <p>{hint}</p>}
      </div>
    </div>
  )
}
