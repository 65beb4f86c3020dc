import {
  ownCardsOf,
  questionOf,
  type MockExamAnswer,
  type MockExamResult,
  type OwnCard,
} from '@flowscope/study'
import { useState } from 'react'
import { useStudy } from '../../../study/use-study.ts'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { say } from '../../../ui/voice.ts'
import { examWords } from '../../../words/exam.ts'
import { QuestionView } from './question-view.tsx'
import styles from './score.module.css'

const words = examWords.score

/** Every question of a mock exam with its explanation; cards can be made of the mistakes. */
export function ScoredQuestions({ result }: { readonly result: MockExamResult }) {
  const [isWrongOnly, showWrongOnly] = useState(true)
  const shown = result.answers.filter(({ right }) => !right || !isWrongOnly)
  return (
    <section aria-labelledby="scored-heading" className={styles['questions']}>
      <h2 id="scored-heading">{words.answers}</h2>
      <div className={styles['ways']}>
        <label className={styles['only']}>
          <input
            type="checkbox"
            checked={isWrongOnly}
            onChange={() => {
              showWrongOnly(!isWrongOnly)
            }}
          />
          {words.wrongOnly}
        </label>
        <MakeCards result={result} />
      </div>
      <ul className={styles['list']}>
        {shown.map((answer) => (
          <li key={answer.item}>
            <Scored answer={answer} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Scored({ answer }: { readonly answer: MockExamAnswer }) {
  const [isOpen, open] = useState(false)
  const question = questionOf(answer.item)
  if (!question) return null
  return (
    <Disclosure
      open={isOpen}
      onToggle={open}
      summary={
        <span className={styles['asked']} data-right={answer.right}>
          <Icon name={answer.right ? 'check' : 'cross'} size={16} />
          <span>
            <span className="hidden-visually">
              {answer.right ? examWords.practice.right : examWords.practice.wrong}:{' '}
            </span>
            <Prose text={question.ask} />
          </span>
        </span>
      }
    >
      {isOpen && (
        <div className={styles['explained']}>
          {answer.chosen.length === 0 && <p>{words.unanswered}</p>}
          <QuestionView
            question={question}
            order={question.options.map((_, place) => place)}
            chosen={answer.chosen}
            onChoose={null}
            heading={null}
          />
          <p>
            <Prose text={question.reason} />
          </p>
        </div>
      )}
    </Disclosure>
  )
}

function MakeCards({ result }: { readonly result: MockExamResult }) {
  const { progress, record } = useStudy()
  const cards = result.answers.flatMap(mistakesIn)
  const missing = cards.filter(({ id }) => progress.ownCards.every((own) => own.id !== id))
  if (cards.length === 0) return null
  if (missing.length === 0) return <p className={styles['made']}>{words.madeCards}</p>
  const make = () => {
    for (const card of missing) record({ type: 'ownCard', card })
    say(words.madeCards)
  }
  return <Button onClick={make}>{words.makeCards(missing.length)}</Button>
}

function mistakesIn({ item, chosen }: MockExamAnswer): readonly OwnCard[] {
  const question = questionOf(item)
  return question ? ownCardsOf(question, chosen) : []
}
