import { writeLink } from '@flowscope/flow'
import { pageCrypto } from '@flowscope/ports'
import { useState } from 'react'
import type { RunView } from '../run-view/run-view.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { engineWords, type EngineName } from './lazy-engine.ts'
import styles from './lab-tools.module.css'

interface LabToolsProps {
  readonly view: RunView
  readonly engine: EngineName
}

/** World clock, engine and link of the run. */
export function LabTools({ view, engine }: LabToolsProps) {
  return (
    <>
      <p className={styles['engine']} title={engineWords[engine].what}>
        {engineWords[engine].name}
      </p>
      <WorldClock now={view.clock} />
      <ShareButton view={view} engine={engine} />
    </>
  )
}

const clockFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

function WorldClock({ now }: { readonly now: number }) {
  return (
    <p className={styles['clock']} title="The practice world’s own clock, UTC">
      <Icon name="clock" size={16} />
      <span className="hidden-visually">World clock: </span>
      <time dateTime={new Date(now).toISOString()}>{clockFormat.format(now)}</time>
    </p>
  )
}

function ShareButton({ view, engine }: LabToolsProps) {
  const [copied, setCopied] = useState<string | null>(null)
  const share = () => {
    const link = writeLink(pageCrypto(crypto.subtle), view.run)
    const address = new URL(`/lab?engine=${engine}#${link}`, location.href).href
    void navigator.clipboard.writeText(address).then(() => {
      setCopied(view.run.id + String(view.run.journal.length))
    })
  }
  const isCopied = copied === view.run.id + String(view.run.journal.length)
  return (
    <Button look="quiet" onClick={share} className={styles['share']}>
      <Icon name={isCopied ? 'check' : 'share'} />
      <span className={styles['word']}>{isCopied ? 'Link copied' : 'Share'}</span>
    </Button>
  )
}
