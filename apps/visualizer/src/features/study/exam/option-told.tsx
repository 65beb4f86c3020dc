import type { Option } from '@flowscope/lessons'
import { Icon } from '../../../ui/icon.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { examWords } from '../../../words/exam.ts'
import styles from './question-view.module.css'

const words = examWords.practice

interface OptionToldProps {
  readonly option: Option | undefined
  readonly isChosen: boolean
}

/** An option after the answer: right or wrong, why, and what a wrong choice believes. */
export function OptionTold({ option, isChosen }: OptionToldProps) {
  if (option === undefined) return null
  const isRight = option.right === true
  return (
    <div className={styles['told']} data-right={isRight} data-chosen={isChosen}>
      <span className={styles['mark']}>
        <Icon name={isRight ? 'check' : 'cross'} />
      </span>
      <div>
        <p className={styles['text']}>
          <span className="hidden-visually">{isRight ? words.isRight : words.isWrong} </span>
          <Prose text={option.text} />
          {isChosen && <span className={styles['yours']}>{words.yours}</span>}
        </p>
        <p className={styles['why']}>
          <Prose text={option.why} />
        </p>
        {isChosen && option.right !== true && (
          <p className={styles['belief']}>
            <Prose text={words.belief(option.misconception)} />
          </p>
        )}
      </div>
    </div>
  )
}
