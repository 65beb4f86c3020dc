import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Prose } from '../../ui/prose.tsx'
import { SourceLinks } from '../../ui/source-links.tsx'
import { whatIfWords } from '../../words/what-ifs.ts'
import type { Answer } from './answer.ts'
import styles from './what-if-told.module.css'

const words = whatIfWords.told

/** `brokenOff` where the page was loaded anew before the last message had come back. */
export type Progress = 'underWay' | 'ended' | 'brokenOff'

interface WhatIfToldProps {
  readonly answer: Answer
  readonly progress: Progress
  /** The run that was left; `null` where it began by itself. */
  readonly from: { readonly name: string; readonly compareHref: string } | null
  readonly onBack: () => void
  readonly onAnother: () => void
}

/** The guess beside what happened, and the reason; the messages that show it stand below. */
export function WhatIfTold({ answer, progress, from, onBack, onAnother }: WhatIfToldProps) {
  const { whatIf } = answer
  return (
    <section className={styles['told']} aria-label={words.label}>
      <h2 className={styles['title']}>
        <Prose text={whatIfWords.question(whatIf.title)} />
      </h2>
      {progress === 'ended' ? <Truth answer={answer} /> : <p role="status">{words[progress]}</p>}
      {progress !== 'underWay' && (
        <div className={styles['ways']}>
          <Button onClick={onAnother}>{words.another}</Button>
          {from && (
            <>
              <a href={from.compareHref} className={styles['way']}>
                {words.compare(from.name)}
              </a>
              <Button look="quiet" onClick={onBack}>
                <Icon name="back" size={16} /> {words.back(from.name)}
              </Button>
            </>
          )}
        </div>
      )}
    </section>
  )
}

function Truth({ answer: { whatIf, guess } }: { readonly answer: Answer }) {
  const [truth] = whatIf.answers
  const right = guess?.text === truth
  return (
    <>
      <p className={styles['verdict']} data-right={guess ? right : undefined}>
        {guess && <Icon name={right ? 'check' : 'cross'} />}
        {guess ? (right ? words.right : words.wrong) : words.shown}
      </p>
      <dl className={styles['pair']}>
        {guess && !right && (
          <div>
            <dt>{words.guess}</dt>
            <dd>
              <Prose text={guess.text} />{' '}
              <span className={styles['sure']}>{words.sureness(whatIfWords.sure[guess.sure])}</span>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.truth}</dt>
          <dd>
            <Prose text={truth} />
          </dd>
        </div>
      </dl>
      <p className={styles['reason']}>
        <strong>{leadOf(guess?.sure ?? null, right)}</strong> <Prose text={whatIf.reason} />
      </p>
      <SourceLinks sources={whatIf.sources} />
    </>
  )
}

/** A lucky guess and a sure mistake are told with a word more. */
function leadOf(sure: 'low' | 'mid' | 'high' | null, right: boolean): string {
  if (right && sure === 'low') return words.lucky
  if (!right && sure === 'high') return words.overSure
  return words.because
}
