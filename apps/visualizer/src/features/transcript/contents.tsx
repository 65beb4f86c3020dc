import { memo, type MouseEvent } from 'react'
import { wordsOfDecision } from '../../run-view/steps.ts'
import { transcriptWords as words } from '../../words/transcript.ts'
import { stepId, type TranscriptSection } from './transcript.ts'
import styles from './transcript.module.css'

interface ContentsProps {
  readonly sections: readonly TranscriptSection[]
  readonly prefix: string
  /** Goes there without touching the fragment, where links to runs travel. */
  readonly onGo: ((id: string) => void) | undefined
}

export const Contents = memo(function Contents({ sections, prefix, onGo }: ContentsProps) {
  const link = (id: string, text: string) => (
    <a
      href={`#${prefix}${id}`}
      onClick={(event: MouseEvent) => {
        if (!onGo) return
        event.preventDefault()
        onGo(prefix + id)
      }}
    >
      {text}
    </a>
  )
  return (
    <nav aria-labelledby={`${prefix}contents`} className={styles['contents']}>
      <h2 id={`${prefix}contents`}>{words.contents}</h2>
      <ol>
        <li>{link('setup', words.setup)}</li>
        {sections.map(({ id, title, moments }) => (
          <li key={id}>
            {link(id, title)}
            <ol className={styles['steps']}>
              {moments.map(({ key, index, decision }) => (
                <li key={key}>
                  {link(stepId(index), words.step(index + 1, wordsOfDecision(decision)))}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </nav>
  )
})
