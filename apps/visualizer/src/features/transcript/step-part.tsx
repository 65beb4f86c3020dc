import type { Run } from '@flowscope/flow'
import { memo } from 'react'
import type { Moment } from '../../run-view/moments.ts'
import { Prose } from '../../ui/prose.tsx'
import { transcriptWords as words } from '../../words/transcript.ts'
import type { Checked, Note } from './checks.ts'
import { MessagePart } from './message-part.tsx'
import { Rows } from './rows.tsx'
import { transcriptStep, type TranscriptStep } from './transcript-step.ts'
import styles from './transcript.module.css'

interface StepPartProps {
  readonly id: string
  readonly run: Run
  readonly runs: readonly Run[]
  readonly moment: Moment
}

/** One step: what was decided, sent, checked and kept, and where the flow stood then. */
export const StepPart = memo(function StepPart({ id, run, runs, moment }: StepPartProps) {
  const step = transcriptStep(run, runs, moment)
  return (
    <section aria-labelledby={id} className={styles['step']} data-refused={step.refused}>
      <h3 id={id} tabIndex={-1}>
        {step.title}
      </h3>
      {step.travel && <p className={styles['travel']}>{step.travel}</p>}
      {step.decided.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {step.messages.map((message) => (
        <MessagePart key={message.title} message={message} />
      ))}
      {step.failure && <p>{step.failure}</p>}
      {step.checked && <CheckedPart {...step.checked} />}
      {step.facts.length > 0 && <SentenceList title={words.facts.title} lines={step.facts} />}
      {step.note && <NotePart {...step.note} />}
      <StatesPart step={step} />
      {step.forks.length > 0 && <SentenceList title={words.forks.title} lines={step.forks} />}
    </section>
  )
})

function CheckedPart({ sentences, compared }: Checked) {
  return (
    <>
      <SentenceList title={words.checked.title} lines={sentences} />
      {compared.length > 0 && <Rows rows={compared} />}
    </>
  )
}

interface SentenceListProps {
  readonly title: string
  readonly lines: readonly string[]
}

function SentenceList({ title, lines }: SentenceListProps) {
  return (
    <>
      <h4>{title}</h4>
      <ul className={styles['sentences']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

function NotePart({ check, explanation, compared, causes, fix }: Note) {
  return (
    <div className={styles['note']}>
      <h4>
        {words.note.title} <span className={styles['aside']}>({words.note.notOnTheWire})</span>
      </h4>
      <p>
        <Prose text={explanation} />
      </p>
      <Rows
        rows={[
          [words.note.check, check],
          ...compared,
          ...(fix ? ([[words.note.fix, fix]] as const) : []),
        ]}
      />
      {causes.length > 0 && <SentenceList title={words.note.causes} lines={causes} />}
    </div>
  )
}

function StatesPart({ step: { states, clock } }: { readonly step: TranscriptStep }) {
  return (
    <>
      <h4>{words.states.title}</h4>
      <Rows rows={clock ? [...states, [words.clock, clock]] : states} />
    </>
  )
}
