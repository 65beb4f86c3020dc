import { goToQuestion, isAnswered, type MockExam } from '@flowscope/study'
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { useFocusOnArrival } from '../../../ui/use-focus-on-arrival.ts'
import { examWords } from '../../../words/exam.ts'
import styles from './mock.module.css'
import { TimeLeft } from './time-left.tsx'

const words = examWords.sitting

interface MockReviewProps {
  readonly exam: MockExam
  readonly left: number
  readonly onGoTo: (exam: MockExam) => void
  readonly onFinish: () => void
}

/** All questions with what was done with them, and the way to the end. */
export function MockReview({ exam, left, onGoTo, onFinish }: MockReviewProps) {
  const { questions, flagged } = exam
  const heading = useFocusOnArrival<HTMLHeadingElement>()
  const open = questions.filter(({ item }) => !isAnswered(exam, item)).length
  return (
    <div className={styles['sitting']}>
      <div className={styles['head']}>
        <TimeLeft left={left} />
      </div>
      <h1 ref={heading} tabIndex={-1} className={styles['before']}>
        {words.reviewTitle}
      </h1>
      <p>{words.reviewText(open, flagged.length)}</p>
      <nav aria-label={words.go}>
        <ol className={styles['all']}>
          {questions.map(({ item }, at) => (
            <li key={item}>
              <button
                type="button"
                className={styles['one']}
                data-answered={isAnswered(exam, item)}
                onClick={() => {
                  onGoTo(goToQuestion(exam, at))
                }}
              >
                {at + 1}
                <span className="hidden-visually">
                  , {isAnswered(exam, item) ? words.states.answered : words.states.open}
                </span>
                {flagged.includes(item) && (
                  <>
                    <Icon name="flag" size={14} />
                    <span className="hidden-visually">, {words.states.flagged}</span>
                  </>
                )}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <p aria-hidden="true" className={styles['legend']}>
        <span data-answered="true" className={styles['swatch']} /> {words.states.answered}
        <span data-answered="false" className={styles['swatch']} /> {words.states.open}
        <Icon name="flag" size={14} /> {words.states.flagged}
      </p>
      <End
        onFinish={onFinish}
        onBack={() => {
          onGoTo(exam)
        }}
      />
    </div>
  )
}

interface EndProps {
  readonly onFinish: () => void
  readonly onBack: () => void
}

function End({ onFinish, onBack }: EndProps) {
  const [isAsked, ask] = useState(false)
  if (!isAsked) {
    return (
      <div className={styles['bar']}>
        <Button onClick={onBack}>
          <Icon name="back" /> {words.no}
        </Button>
        <Button
          look="primary"
          onClick={() => {
            ask(true)
          }}
        >
          {words.finish}
        </Button>
      </div>
    )
  }
  return (
    <div role="group" aria-label={words.sure} className={styles['bar']}>
      <p>{words.sure}</p>
      <Button
        onClick={() => {
          ask(false)
        }}
      >
        {words.no}
      </Button>
      <Button look="primary" onClick={onFinish}>
        {words.yes}
      </Button>
    </div>
  )
}
