import type { Sources } from '@flowscope/reference'
import type { Guess } from '@flowscope/study'
import { Icon } from '../../ui/icon.tsx'
import { Prose } from '../../ui/prose.tsx'
import { SourceLinks } from '../../ui/source-links.tsx'
import { lessonWords } from '../../words/lessons.ts'
import { whatIfWords } from '../../words/what-ifs.ts'
import styles from './lesson-panel.module.css'

const words = lessonWords.told

interface ToldProps {
  /** `null` where the learner had it shown. */
  readonly guess: Guess | null
  /** The right one first. */
  readonly answers: readonly ToldAnswer[]
  /** What really came, in a few words; `null` where nothing was sent. */
  readonly came: string | null
  readonly reason: string
  readonly sources: Sources
}

export interface ToldAnswer {
  readonly text: string
  /** What is wrong with it; `null` for the right one. */
  readonly why: string | null
}

/** The guess beside what is true, and the reason in a line. */
export function Told({ guess, answers, came, reason, sources }: ToldProps) {
  const right = guess?.chosen === 0
  return (
    <>
      <p className={styles['verdict']} data-right={guess ? right : undefined}>
        {guess && <Icon name={right ? 'check' : 'cross'} />}
        {headOfTold(guess)}
      </p>
      <dl className={styles['pair']}>
        {guess && !right && <GuessLine guess={guess} answer={answers[guess.chosen]} />}
        <div>
          <dt>{words.truth}</dt>
          <dd>
            <Prose text={answers[0]?.text ?? ''} />
          </dd>
        </div>
        {came !== null && (
          <div>
            <dt>{words.came}</dt>
            <dd>
              <code>{came}</code>
            </dd>
          </div>
        )}
      </dl>
      <p className={styles['reason']}>
        <strong>{leadOf(guess)}</strong> <Prose text={reason} />
      </p>
      <SourceLinks sources={sources} />
    </>
  )
}

/** Whether it was foreseen, in a few words. */
export function headOfTold(guess: Guess | null): string {
  if (!guess) return words.shown
  return guess.chosen === 0 ? words.right : words.wrong
}

interface GuessLineProps {
  readonly guess: Guess
  readonly answer: ToldAnswer | undefined
}

function GuessLine({ guess, answer }: GuessLineProps) {
  const why = answer?.why ?? null
  return (
    <div>
      <dt>{words.guess}</dt>
      <dd>
        <Prose text={answer?.text ?? ''} />{' '}
        <span className={styles['sure']}>{words.sureness(whatIfWords.sure[guess.confidence])}</span>
        {why !== null && (
          <span className={styles['why']}>
            <Prose text={why} />
          </span>
        )}
      </dd>
    </div>
  )
}

/** A lucky guess and a sure mistake are told with a word more. */
function leadOf(guess: Guess | null): string {
  const right = guess?.chosen === 0
  if (right && guess.confidence === 'low') return words.lucky
  if (guess && !right && guess.confidence === 'high') return words.overSure
  return words.because
}
