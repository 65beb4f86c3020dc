import { examFigures, examQuestions, objectives } from '@flowscope/lessons'
import { drawExam, isAnswered, scoreOf, type MockExam, type MockExamResult } from '@flowscope/study'
import { useState } from 'react'
import { keepExam, useKeptExam } from '../../../study/kept-exam.ts'
import { useStudy } from '../../../study/use-study.ts'
import { Button } from '../../../ui/button.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { examWords } from '../../../words/exam.ts'
import { studyWords } from '../../../words/study.ts'
import { mockHref, scoreHref } from './exam-places.ts'
import styles from './mock-offer.module.css'

const words = examWords.mock

/** As much time for a question as the shortest time that is quoted leaves. */
const minutesEach = Math.min(...examFigures.minutes) / examFigures.scoredQuestions

const sizes = [15, 30, 60] as const

/** Begin a mock exam, go on with the one that is under way, and look at those that were taken. */
export function MockOffer({ onGo }: { readonly onGo: (href: string) => void }) {
  const going = useKeptExam()
  const { progress } = useStudy()
  return (
    <section aria-labelledby="mock-heading" className={styles['mock']}>
      <h2 id="mock-heading" className={styles['heading']}>
        {words.title}
      </h2>
      {going ? <GoOn exam={going} /> : <Begin onGo={onGo} />}
      {progress.mockExams.length > 0 && <Past exams={progress.mockExams} />}
    </section>
  )
}

function GoOn({ exam }: { readonly exam: MockExam }) {
  const answered = exam.questions.filter(({ item }) => isAnswered(exam, item)).length
  return (
    <>
      <p className={styles['lead']}>{words.going}</p>
      <a href={mockHref} className={styles['go']}>
        {words.goOn(answered, exam.questions.length)}
      </a>
    </>
  )
}

function Begin({ onGo }: { readonly onGo: (href: string) => void }) {
  const { progress } = useStudy()
  const [size, setSize] = useState<string>('30')
  const count = Math.min(Number(size), examQuestions.length)
  const begin = () => {
    const seenBefore = progress.answered.map(({ about }) => about)
    const startedAt = Date.now()
    const id = `mock-${String(startedAt)}`
    keepExam(
      drawExam({
        id,
        seed: id,
        startedAt,
        minutes: minutesFor(count),
        count,
        questions: examQuestions,
        objectives,
        seen: (item) => seenBefore.filter((about) => about === item).length,
      }),
    )
    onGo(mockHref)
  }
  return (
    <>
      <p className={styles['lead']}>{words.lead}</p>
      <Segmented
        label={words.length}
        options={sizes.map((each) => ({ id: String(each), label: String(each) }))}
        chosen={size}
        onChoose={setSize}
        named
      />
      <p className={styles['size']}>{words.size(count, minutesFor(count))}</p>
      <Button look="primary" className={styles['start']} onClick={begin}>
        {words.start}
      </Button>
    </>
  )
}

function Past({ exams }: { readonly exams: readonly MockExamResult[] }) {
  return (
    <div className={styles['past']}>
      <h3>{words.past}</h3>
      <ul>
        {exams.toReversed().map((exam) => {
          const { right, of } = scoreOf(exam)
          return (
            <li key={exam.id}>
              <a href={scoreHref(exam.id)}>
                {words.pastScore(right, of, studyWords.percent(right, of))}
              </a>{' '}
              <time dateTime={new Date(exam.endedAt).toISOString()}>
                {new Date(exam.endedAt).toLocaleDateString('en-GB', { dateStyle: 'medium' })}
              </time>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function minutesFor(count: number): number {
  return Math.ceil(count * minutesEach)
}
