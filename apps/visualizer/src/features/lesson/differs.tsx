import type { FieldDifference } from '@flowscope/study'
import type { Performed } from '@flowscope/stage'
import { Icon } from '../../ui/icon.tsx'
import { Prose } from '../../ui/prose.tsx'
import { lessonWords } from '../../words/lessons.ts'
import styles from './lesson-panel.module.css'

const words = lessonWords.differs

interface DiffersProps {
  readonly differences: readonly FieldDifference[]
  /** What came of it; `null` until it is there. */
  readonly performed: Performed | null
}

/** A message that was sent and is not the web app's: what came of it, and where to look. */
export function Differs({ differences, performed }: DiffersProps) {
  const isRefused = performed?.verdict?.passed === false
  return (
    <>
      <p className={styles['verdict']} data-right="false">
        <Icon name={isRefused ? 'cross' : 'note'} /> {headOfDiffers(performed)}
      </p>
      <p className={styles['reason']}>{isRefused ? words.note : words.acceptedText}</p>
      <h3 className={styles['subtitle']}>{words.fields}</h3>
      <ul className={styles['fields']}>
        {differences.map((difference) => (
          <li key={difference.name}>
            <Prose text={sentenceOf(difference)} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** What came of a message that is not the web app's, in a few words. */
export function headOfDiffers(performed: Performed | null): string {
  if (performed?.verdict?.passed !== false) return words.accepted
  const { cause } = performed.verdict
  if (cause?.kind === 'transport') return words.unanswered
  if (cause?.kind !== 'refusedByServer') return words.refused
  return `${words.refused}: ${cause.code}`
}

function sentenceOf({ name, given, right }: FieldDifference): string {
  if (given === null) return words.missing(name)
  return right === null ? words.extra(name) : words.changed(name)
}
