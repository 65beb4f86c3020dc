import { useState, type SubmitEvent } from 'react'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { engineNames, engineWords, type EngineName } from './lazy-engine.ts'
import { goTo } from './location.ts'
import { PlaceLink } from './place-link.tsx'
import { hasStoredRun } from './run-storage.ts'
import { StartFigure } from './start-figure.tsx'
import styles from './start-page.module.css'

export function StartPage() {
  return (
    <div className={styles['page']}>
      <Header />
      <main className={styles['main']}>
        <div className={styles['opening']}>
          <h1 className={styles['title']}>
            The Web Server Flow, one&nbsp;message at&nbsp;a&nbsp;time
          </h1>
          <p className={styles['lead']}>
            Flowscope walks through the way a web app gets permission to use Salesforce for
            somebody. You press Send, one real HTTP message travels, and every character of it is
            explained.
          </p>
          <StartForm />
        </div>
        <StartFigure />
      </main>
      <Footer />
    </div>
  )
}

function StartForm() {
  const [engine, setEngine] = useState<EngineName>('page')
  const start = (event: SubmitEvent) => {
    event.preventDefault()
    goTo(`/lab?engine=${engine}&new`)
  }
  const stored = engineNames.find(hasStoredRun)
  return (
    <form className={styles['form']} onSubmit={start}>
      <div className={styles['ways']}>
        <Button type="submit" look="primary" className={styles['start']}>
          Start the walk <Icon name="send" />
        </Button>
        {stored && (
          <PlaceLink href={`/lab?engine=${stored}`} className={styles['continue']}>
            Continue where you left off
          </PlaceLink>
        )}
      </div>
      <fieldset className={styles['engines']}>
        <legend className={styles['legend']}>Where should it run?</legend>
        {engineNames.map((name) => (
          <label key={name} className={styles['engine']}>
            <input
              type="radio"
              name="engine"
              value={name}
              checked={engine === name}
              onChange={() => {
                setEngine(name)
              }}
            />
            <span>
              <strong>{engineWords[name].name}.</strong> {engineWords[name].what}
            </span>
          </label>
        ))}
      </fieldset>
    </form>
  )
}
