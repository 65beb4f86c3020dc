import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { progressWords } from '../../../words/progress.ts'
import styles from './progress-page.module.css'

const words = progressWords.data

/** One button that forgets everything, after a question. */
export function EraseProgress({ onErase }: { readonly onErase: () => void }) {
  const [isAsked, ask] = useState(false)
  if (!isAsked) {
    return (
      <Button
        look="quiet"
        className={styles['erase']}
        onClick={() => {
          ask(true)
        }}
      >
        {words.erase}
      </Button>
    )
  }
  return (
    <div role="group" aria-label={words.ask} className={styles['ways']}>
      <p>{words.ask}</p>
      <Button
        look="primary"
        onClick={() => {
          onErase()
          ask(false)
        }}
      >
        {words.yes}
      </Button>
      <Button
        onClick={() => {
          ask(false)
        }}
      >
        {words.no}
      </Button>
    </div>
  )
}
