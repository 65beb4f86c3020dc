import type { TeachersNote } from '@flowscope/reference'
import type { Cause, Verdict } from '@flowscope/stage'
import { createElement, type ReactNode } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { later, useLater } from '../../ui/later.ts'
import { Prose } from '../../ui/prose.tsx'
import { partyInSentence, stateWords } from '../../words/states.ts'
import { ComparedValues } from './compared-values.tsx'
import type { RefusalAdviceProps } from './refusal-advice.tsx'
import styles from './refusal.module.css'

const words = stateWords.refusal

/** What is known of refusals: fetched behind the first picture, so that no refusal waits for it. */
export const refusalAdvice = later(() => import('./refusal-advice.tsx'))

interface RefusalProps {
  readonly verdict: Verdict
  readonly note: TeachersNote | null
  /** Ways on: Try again, Connect again, Fix and fork. */
  readonly children: ReactNode
}

/** What was refused and why: the cause, then what Salesforce never says on the wire. */
export function Refusal({ verdict, note, children }: RefusalProps) {
  return (
    <section className={styles['refusal']} aria-label={words.region}>
      <h2 className={styles['title']}>
        <Icon name="cross" size={20} /> {verdict.cause ? titleOf(verdict.cause) : words.region}
      </h2>
      {verdict.cause?.kind === 'refusedByServer' && verdict.cause.description !== '' && (
        <p className={styles['description']}>{verdict.cause.description}</p>
      )}
      {verdict.compared && (
        <ComparedValues
          labels={[stateWords.compared.expected, stateWords.compared.received]}
          {...verdict.compared}
        />
      )}
      {note && !note.passed && <NoteBehindTheScenes note={note} />}
      {note && !note.passed && verdict.cause?.kind === 'refusedByServer' && (
        <Advice cause={verdict.cause} causes={note.causes} fix={note.fix} />
      )}
      <div className={styles['ways']}>{children}</div>
    </section>
  )
}

function Advice(props: RefusalAdviceProps) {
  const part = useLater(refusalAdvice)
  return part && createElement(part, props)
}

/** The teacher's note, plainly marked as not on the wire. */
export function NoteBehindTheScenes({ note }: { readonly note: TeachersNote }) {
  return (
    <div className={styles['note']}>
      <h3 className={styles['noteTitle']}>
        {words.note} <span className={styles['aside']}>{words.notOnWire}</span>
      </h3>
      <p>
        <Prose text={note.explanation} />
      </p>
      {(note.stored !== null || note.received !== null) && (
        <ComparedValues
          labels={[stateWords.compared.onRecord, stateWords.compared.received]}
          expected={note.stored}
          received={note.received}
        />
      )}
      <p className={styles['check']}>
        {words.check} <code>{note.check}</code>
      </p>
    </div>
  )
}

function titleOf(cause: Cause): string {
  switch (cause.kind) {
    case 'refusedByServer':
      return words.byServer(cause.code)
    case 'checkFailed':
      return words.byCheck(partyInSentence[cause.party], cause.check)
    case 'transport':
      return words.noAnswer(cause.detail)
    case 'cancelledBy':
      return words.cancelled
  }
}
