import type { ReactNode } from 'react'
import { transcriptWords as words } from '../../words/transcript.ts'
import { Contents } from './contents.tsx'
import { Rows } from './rows.tsx'
import { SetupPart } from './setup-part.tsx'
import { aboutRows } from './setup-tables.ts'
import { StepPart } from './step-part.tsx'
import { stepId, type Transcript, type TranscribedRun } from './transcript.ts'
import styles from './transcript.module.css'

interface TranscriptDocumentProps {
  readonly view: TranscribedRun
  readonly transcript: Transcript
  /** How many steps are set so far: a long run grows while it is read. */
  readonly shown: number
  /** What ids begin with, so that two documents in one page do not meet. */
  readonly prefix?: string
  readonly onGo?: (id: string) => void
  /** Stands below the title, such as ways to keep the document. */
  readonly children?: ReactNode
}

/** The whole run as headings, lists and tables: what the pictures show, for reading, hearing and print. */
export function TranscriptDocument(props: TranscriptDocumentProps) {
  const { view, transcript, shown, prefix = '', onGo, children } = props
  const { run, runs, title, sections } = transcript
  return (
    <article className={styles['document']}>
      <header className={styles['head']}>
        <h1 className={styles['title']}>{title}</h1>
        <p className={styles['lead']}>{words.lead}</p>
        <p className={styles['lead']}>{words.practice}</p>
        {children}
      </header>
      <Contents sections={sections} prefix={prefix} onGo={onGo} />
      <div className={styles['body']}>
        <section aria-labelledby={`${prefix}about`} className={styles['section']}>
          <h2 id={`${prefix}about`}>{words.about.title}</h2>
          <Rows rows={aboutRows(view)} />
        </section>
        <SetupPart setup={run.setup} prefix={prefix} />
        {sections.map(({ id, title: name, moments }) => (
          <section key={id} className={styles['section']}>
            <h2 id={prefix + id} tabIndex={-1}>
              {name}
            </h2>
            {moments
              .filter(({ index }) => index < shown)
              .map((moment) => (
                <StepPart
                  key={moment.key}
                  id={prefix + stepId(moment.index)}
                  run={run}
                  runs={runs}
                  moment={moment}
                />
              ))}
          </section>
        ))}
      </div>
    </article>
  )
}
