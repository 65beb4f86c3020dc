import { examQuestions, facts, topicIds } from '@flowscope/lessons'
import { isRight, practiceOrder, seededRandom, type Random } from '@flowscope/study'
import { useState } from 'react'
import { studyState } from '../../../study/study-log.ts'
import { topicTitle } from '../../../study/titles.ts'
import { examWords } from '../../../words/exam.ts'
import { examHref } from './exam-places.ts'
import { PracticeEnd } from './practice-end.tsx'
import { PracticeQuestion } from './practice-question.tsx'
import styles from './practice.module.css'

const words = examWords.practice

/** Questions about some topics, one after the other, each explained at once. */
export function Practice({ topics }: { readonly topics: readonly string[] }) {
  const [round, setRound] = useState(() => newRound(topics))
  const [at, setAt] = useState(0)
  const [right, setRight] = useState(0)
  const drawn = round[at]
  const begin = () => {
    setRound(newRound(topics))
    setAt(0)
    setRight(0)
  }
  return (
    <div className={styles['practice']}>
      <div className={styles['head']}>
        <h1>{words.about(titleOf(topics))}</h1>
        {drawn && <p className={styles['place']}>{words.place(at + 1, round.length)}</p>}
        <a href={examHref} className={styles['back']}>
          {words.back}
        </a>
      </div>
      {round.length === 0 && <p>{words.none}</p>}
      {drawn && (
        <PracticeQuestion
          key={drawn.question.id}
          {...drawn}
          isFirst={at === 0}
          onAnswer={(chosen) => {
            setRight(right + (isRight(drawn.question, chosen) ? 1 : 0))
          }}
          onNext={() => {
            setAt(at + 1)
          }}
        />
      )}
      {!drawn && round.length > 0 && (
        <PracticeEnd right={right} of={round.length} onAgain={begin} />
      )}
    </div>
  )
}

/** Ten at most: then there is an end in sight. */
const roundLength = 10

function newRound(topics: readonly string[]) {
  const random = seededRandom(String(Date.now()))
  const asked = examQuestions.filter(
    ({ fact }) => topics.length === 0 || topics.includes(facts[fact].topic),
  )
  return practiceOrder(asked, studyState().progress.answered, random)
    .slice(0, roundLength)
    .map((question) => ({ question, order: mixed(question.options.length, random) }))
}

function mixed(length: number, random: Random): readonly number[] {
  return random.shuffled(Array.from({ length }, (_, place) => place))
}

function titleOf(topics: readonly string[]): string {
  const known = topicIds.filter((id) => topics.includes(id))
  return known.length === 0 ? words.all : known.map(topicTitle).join(', ')
}
