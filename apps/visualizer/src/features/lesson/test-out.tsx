import type { Lesson } from '@flowscope/lessons'
import type { Guess } from '@flowscope/study'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { learnWords, lessonWords } from '../../words/lessons.ts'
import { expectingNothing, Predict } from './predict.tsx'
import styles from './test-out.module.css'

const words = learnWords.testing

interface TestOutProps {
  readonly lesson: Lesson
  readonly onEnd: (guesses: readonly Guess[]) => void
}

/** The questions of a lesson, one after the other, with nothing told in between. */
export function TestOutQuestions({ lesson: { rounds }, onEnd }: TestOutProps) {
  const [guesses, setGuesses] = useState<readonly Guess[]>([])
  const [expecting, expect] = useState(expectingNothing)
  const [asked, ask] = useState(false)
  const round = rounds[guesses.length]
  if (!round) return null
  const answer = () => {
    const { chosen, confidence } = expecting
    if (chosen === null) {
      ask(true)
      return
    }
    const all = [...guesses, { chosen, confidence }]
    setGuesses(all)
    expect(expectingNothing)
    ask(false)
    if (all.length === rounds.length) onEnd(all)
  }
  const isLast = guesses.length === rounds.length - 1
  return (
    <div className={styles['question']}>
      <p className={styles['place']}>{lessonWords.ofRound(guesses.length + 1, rounds.length)}</p>
      <Predict
        key={round.id}
        ask={round.predict.ask}
        answers={[round.predict.right, ...round.predict.wrong.map(({ text }) => text)]}
        expecting={expecting}
        onExpect={expect}
        onSubmit={answer}
      />
      <div className={styles['ways']}>
        <Button look="primary" onClick={answer}>
          {isLast ? words.see : words.next} <Icon name="send" />
        </Button>
        <p role="status">{asked && lessonWords.pick}</p>
      </div>
    </div>
  )
}

interface TestedProps {
  readonly lesson: Lesson
  readonly guesses: readonly Guess[]
}

/** How it went, without giving the answers away: who did not pass goes through the lesson. */
export function Tested({ lesson, guesses }: TestedProps) {
  const wrong = guesses.filter(({ chosen }) => chosen !== 0).length
  const unsure = guesses.filter(({ chosen, confidence }) => chosen === 0 && confidence !== 'high')
  const passed = wrong === 0 && unsure.length === 0
  return (
    <div className={styles['question']} role="status">
      <p className={styles['verdict']} data-right={passed || undefined}>
        <Icon name={passed ? 'check' : 'cross'} /> {passed ? words.passed : words.notPassed}
      </p>
      {wrong > 0 && <p>{words.wrong(wrong)}</p>}
      {unsure.length > 0 && <p>{words.unsure(unsure.length)}</p>}
      <div className={styles['ways']}>
        {!passed && <a href={`/learn/${lesson.id}?engine=page`}>{words.take}</a>}
        <a href="/learn">{words.back}</a>
      </div>
    </div>
  )
}
