import { facts, type ExamQuestion, type Fact } from '@flowscope/lessons'
import { isRight, ownCardsOf, rightPlaces, type Confidence } from '@flowscope/study'
import { useId, useState } from 'react'
import { useStudy } from '../../../study/use-study.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { useFocusOnArrival } from '../../../ui/use-focus-on-arrival.ts'
import { examWords } from '../../../words/exam.ts'
import { ConfidenceAsk } from '../confidence-ask.tsx'
import { FactTold } from '../fact-told.tsx'
import styles from './practice.module.css'
import { QuestionView } from './question-view.tsx'

const words = examWords.practice

interface PracticeQuestionProps {
  readonly question: ExamQuestion
  readonly order: readonly number[]
  readonly isFirst: boolean
  readonly onAnswer: (chosen: readonly number[]) => void
  readonly onNext: () => void
}

/** One question: choose, say how sure, and read why. */
export function PracticeQuestion(props: PracticeQuestionProps) {
  const { question, order, isFirst, onAnswer, onNext } = props
  const [chosen, setChosen] = useState<readonly number[]>([])
  const [confidence, setConfidence] = useState<Confidence | null>(null)
  const { record } = useStudy()
  const hint = useId()
  const top = useFocusOnArrival<HTMLDivElement>(!isFirst)
  const count = rightPlaces(question.options).length
  const isOpen = chosen.length !== count
  const answer = (sure: Confidence) => {
    const right = isRight(question, chosen)
    record({ type: 'answer', item: question.id, right, confidence: sure, chosen })
    for (const card of ownCardsOf(question, chosen)) record({ type: 'ownCard', card })
    setConfidence(sure)
    onAnswer(chosen)
  }
  return (
    <div ref={top} tabIndex={-1} className={styles['one']}>
      <QuestionView
        question={question}
        order={order}
        chosen={chosen}
        onChoose={confidence === null ? setChosen : null}
        heading={
          confidence !== null && (
            <Verdict right={isRight(question, chosen)} confidence={confidence} />
          )
        }
      />
      {confidence === null ? (
        <div className={styles['bar']}>
          <p id={hint} hidden>
            {words.pick(count)}
          </p>
          <ConfidenceAsk
            label={words.answer}
            disabled={isOpen}
            describedBy={hint}
            onChoose={answer}
          />
        </div>
      ) : (
        <>
          <Told question={question} wasWrong={!isRight(question, chosen)} />
          <div className={styles['bar']}>
            <Button look="primary" onClick={onNext}>
              {words.next} <Icon name="send" />
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

interface VerdictProps {
  readonly right: boolean
  readonly confidence: Confidence
}

/** A lucky guess and a wrong certainty are said to be such: these are what teaches most. */
function Verdict({ right, confidence }: VerdictProps) {
  const verdict = useFocusOnArrival<HTMLHeadingElement>()
  const said = right
    ? words[confidence === 'low' ? 'luck' : 'right']
    : words[confidence === 'high' ? 'surprise' : 'wrong']
  return (
    <h2 ref={verdict} tabIndex={-1} className={styles['verdict']} data-right={right}>
      <Icon name={right ? 'check' : 'cross'} /> {said}
    </h2>
  )
}

interface ToldProps {
  readonly question: ExamQuestion
  readonly wasWrong: boolean
}

function Told({ question, wasWrong }: ToldProps) {
  const fact: Fact = facts[question.fact]
  return (
    <div className={styles['told']}>
      <p>
        <Prose text={question.reason} />
      </p>
      <p className={styles['fact']}>
        <strong>{words.fact}:</strong> <Prose text={fact.says} />
      </p>
      <FactTold fact={fact} />
      {wasWrong && <p className={styles['kept']}>{words.kept}</p>}
    </div>
  )
}
