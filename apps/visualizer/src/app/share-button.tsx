import { writeLink } from '@flowscope/flow'
import { pageCrypto } from '@flowscope/ports'
import { useState } from 'react'
import type { RunView } from '../run-view/run-view.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { labWords } from '../words/lab.ts'
import { copyLink } from './export-run.ts'
import type { EngineName } from './lazy-engine.ts'
import styles from './lab-tools.module.css'

interface ShareButtonProps {
  readonly view: RunView
  readonly engine: EngineName
}

/** Copies a link from which the whole run comes again, on any machine. */
export function ShareButton({ view, engine }: ShareButtonProps) {
  const [copied, setCopied] = useState<string | null>(null)
  const place = [view.run.id, view.run.journal.length, view.position].join(' ')
  const isCopied = copied === place
  const share = () => {
    void copyLink(() => linkTo(view, engine)).then((done) => {
      if (done) setCopied(place)
    })
  }
  return (
    <Button look="quiet" onClick={share} className={styles['share']}>
      <Icon name={isCopied ? 'check' : 'share'} />
      <span className={styles['word']}>{isCopied ? labWords.shared : labWords.share}</span>
    </Button>
  )
}

export function linkTo(view: RunView, engine: EngineName): string {
  const link = writeLink(pageCrypto(crypto.subtle), view.run, view.position)
  return new URL(`/lab?engine=${engine}#${link}`, location.href).href
}
