import { choose, goToQuestion, questionOf, toggleFlag, type MockExam } from '@flowscope/study'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { useFocusOnArrival } from '../../../ui/use-focus-on-arrival.ts'
import { examWords } from '../../../words/exam.ts'
import styles from './mock.module.css'
import { QuestionView } from './question-view.tsx'
import { TimeLeft } from './time-left.tsx'

const words = examWords.sitting

interface MockQuestionProps {
  readonly exam: MockExam
  readonly left: number
  readonly onChange: (exam: MockExam) => void
  readonly onReview: () => void
}

/** One question of a mock exam, without a word on whether it was right. */
export function MockQuestion({ exam, left, onChange, onReview }: MockQuestionProps) {
  const { questions, at } = exam
  const isLast = at === questions.length - 1
  return (
    <div className={[styles['sitting'], styles['asking']].join(' ')}>
      <div className={styles['head']}>
        <TimeLeft left={left} />
        <progress className={styles['way']} max={questions.length} value={at + 1} aria-hidden />
      </div>
      <OneQuestion key={questions[at]?.item} exam={exam} onChange={onChange} />
      <div className={[styles['bar'], styles['steps']].join(' ')}>
        <Button
          disabled={at === 0}
          onClick={() => {
            onChange(goToQuestion(exam, at - 1))
          }}
        >
          <Icon name="back" /> {words.back}
        </Button>
        <Button look="quiet" onClick={onReview}>
          {words.review}
        </Button>
        <Button
          look="primary"
          onClick={() => {
            if (isLast) onReview()
            else onChange(goToQuestion(exam, at + 1))
          }}
        >
          {words.next} <Icon name="send" />
        </Button>
      </div>
    </div>
  )
}

function OneQuestion({ exam, onChange }: Pick<MockQuestionProps, 'exam' | 'onChange'>) {
  const { questions, at } = exam
  const heading = useFocusOnArrival<HTMLHeadingElement>()
  const drawn = questions[at]
  const question = drawn && questionOf(drawn.item)
  if (!question) return null
  const isFlagged = exam.flagged.includes(question.id)
  return (
    <QuestionView
      question={question}
      order={drawn.order}
      chosen={exam.chosen[question.id] ?? []}
      onChoose={(chosen) => {
        onChange(choose(exam, question.id, chosen))
      }}
      heading={
        <div className={styles['title']}>
          <h1 ref={heading} tabIndex={-1}>
            {words.question(at + 1, questions.length)}
          </h1>
          <Button
            look="quiet"
            className={styles['flag']}
            aria-pressed={isFlagged}
            title={words.flagHint}
            onClick={() => {
              onChange(toggleFlag(exam, question.id))
            }}
          >
            <Icon name="flag" /> {isFlagged ? words.flagged : words.flag}
          </Button>
        </div>
      }
    />
  )
}
