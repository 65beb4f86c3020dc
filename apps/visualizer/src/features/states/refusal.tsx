import type { TeachersNote } from '@flowscope/reference'
import type { Cause, Verdict } from '@flowscope/stage'
import type { ReactNode } from 'react'
import { parties } from '../../run-view/parties.ts'
import { Icon } from '../../ui/icon.tsx'
import { Prose } from '../../ui/prose.tsx'
import { ComparedValues } from './compared-values.tsx'
import styles from './refusal.module.css'

interface RefusalProps {
  readonly verdict: Verdict
  readonly note: TeachersNote | null
  /** Ways on: Try again, Connect again, Fix and fork. */
  readonly children: ReactNode
}

/** What was refused and why: the cause, then what Salesforce never says on the wire. */
export function Refusal({ verdict, note, children }: RefusalProps) {
  return (
    <section className={styles['refusal']} aria-label="Refused">
      <h2 className={styles['title']}>
        <Icon name="cross" size={20} /> {verdict.cause ? titleOf(verdict.cause) : 'Refused'}
      </h2>
      {verdict.cause?.kind === 'refusedByServer' && verdict.cause.description !== '' && (
        <p className={styles['description']}>{verdict.cause.description}</p>
      )}
      {verdict.compared && (
        <ComparedValues labels={['expected', 'received']} {...verdict.compared} />
      )}
      {note && !note.passed && <NoteBehindTheScenes note={note} />}
      <div className={styles['ways']}>{children}</div>
    </section>
  )
}

/** The teacher's note, plainly marked as not on the wire. */
export function NoteBehindTheScenes({ note }: { readonly note: TeachersNote }) {
  return (
    <div className={styles['note']}>
      <h3 className={styles['noteTitle']}>
        Teacher’s note <span className={styles['aside']}>not on the wire</span>
      </h3>
      <p>
        <Prose text={note.explanation} />
      </p>
      {(note.stored !== null || note.received !== null) && (
        <ComparedValues
          labels={['on record', 'received']}
          expected={note.stored}
          received={note.received}
        />
      )}
      <p className={styles['check']}>
        check <code>{note.check}</code>
      </p>
    </div>
  )
}

function titleOf(cause: Cause): string {
  switch (cause.kind) {
    case 'refusedByServer':
      return `Refused by Salesforce: ${cause.code}`
    case 'checkFailed':
      return `Refused by the ${parties[cause.party].name.toLowerCase()}: ${cause.check}`
    case 'transport':
      return `No answer: ${cause.detail}`
    case 'cancelledBy':
      return 'The user closed the browser'
  }
}
