import { useState } from 'react'
import { eraseForm } from '../features/live-setup/use-setup-form.ts'
import { applySettings, eraseSettings } from '../settings/use-settings.ts'
import { Button } from '../ui/button.tsx'
import { settingsWords } from '../words/settings.ts'
import { eraseRuns } from './run-storage.ts'
import styles from './settings-page.module.css'

const words = settingsWords.data

/** What this browser keeps, and one button that forgets it, after a question. */
export function EraseData() {
  const [asked, ask] = useState<'no' | 'yes' | 'done'>('no')
  const erase = () => {
    eraseRuns()
    eraseSettings()
    eraseForm()
    applySettings()
    ask('done')
  }
  return (
    <section className={styles['group']}>
      <h2 className={styles['name']}>{words.name}</h2>
      <p>
        {words.what} {words.learnt} <a href="/progress#data">{words.toProgress}</a>
      </p>
      {asked === 'yes' ? (
        <div role="group" aria-label={words.ask} className={styles['ways']}>
          <p>{words.ask}</p>
          <Button look="primary" onClick={erase}>
            {words.yes}
          </Button>
          <Button
            onClick={() => {
              ask('no')
            }}
          >
            {words.no}
          </Button>
        </div>
      ) : (
        <Button
          onClick={() => {
            ask('yes')
          }}
        >
          {words.erase}
        </Button>
      )}
      <p role="status">{asked === 'done' && words.done}</p>
    </section>
  )
}
