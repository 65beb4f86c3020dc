import { useEffect, useRef, type KeyboardEvent } from 'react'
import { searchWords } from '../../words/reference.ts'
import { focusResult } from './results-focus.ts'
import styles from './search-field.module.css'

interface SearchFieldProps {
  readonly query: string
  readonly onQuery: (query: string) => void
}

/** Search as one types: Down goes into the results, Escape clears, `/` comes here. */
export function SearchField({ query, onQuery }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onQuery('')
    else if (event.key === 'ArrowDown' && focusResult(0)) event.preventDefault()
  }
  return (
    <search className={styles['search']}>
      <label htmlFor="reference-search" className={styles['label']}>
        {searchWords.label}
      </label>
      <input
        ref={field}
        id="reference-search"
        type="search"
        value={query}
        placeholder={searchWords.placeholder}
        aria-keyshortcuts="/"
        aria-describedby="reference-search-hint"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        className={styles['field']}
        onChange={(event) => {
          onQuery(event.target.value)
        }}
        onKeyDown={onKeyDown}
      />
      <p id="reference-search-hint" className={styles['hint']}>
        {searchWords.hint}
      </p>
    </search>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null
}
