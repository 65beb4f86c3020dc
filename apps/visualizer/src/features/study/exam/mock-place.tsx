import { resultOf, timeLeft, type MockExam } from '@flowscope/study'
import { useCallback, useEffect, useState } from 'react'
import { keepExam, useKeptExam } from '../../../study/kept-exam.ts'
import { useNow } from '../../../study/use-now.ts'
import { useStudy } from '../../../study/use-study.ts'
import { say } from '../../../ui/voice.ts'
import { examWords } from '../../../words/exam.ts'
import { scoreHref } from './exam-places.ts'
import { ExamOverview } from './exam-overview.tsx'
import { MockQuestion } from './mock-question.tsx'
import { MockReview } from './mock-review.tsx'

/** The mock exam that is under way: a question, or the list of all of them before the end. */
export function MockPlace({ onGo }: { readonly onGo: (href: string) => void }) {
  const exam = useKeptExam()
  return exam === null ? <ExamOverview onGo={onGo} /> : <Sitting exam={exam} onGo={onGo} />
}

interface SittingProps {
  readonly exam: MockExam
  readonly onGo: (href: string) => void
}

function Sitting({ exam, onGo }: SittingProps) {
  const [isReviewing, review] = useState(false)
  const { record } = useStudy()
  const left = timeLeft(exam, useNow(1000))
  const finish = useCallback(() => {
    record({ type: 'mockExam', exam: resultOf(exam, Date.now()) })
    keepExam(null)
    onGo(scoreHref(exam.id))
  }, [exam, record, onGo])
  useEnd(left, finish)
  if (isReviewing) {
    return (
      <MockReview
        exam={exam}
        left={left}
        onGoTo={(next) => {
          keepExam(next)
          review(false)
        }}
        onFinish={finish}
      />
    )
  }
  return (
    <MockQuestion
      exam={exam}
      left={left}
      onChange={keepExam}
      onReview={() => {
        review(true)
      }}
    />
  )
}

const warnings = [10, 5, 1]

/** Says when little time is left, and ends the exam when none is. */
function useEnd(left: number, finish: () => void): void {
  const minutes = Math.ceil(left / 60_000)
  useEffect(() => {
    if (warnings.includes(minutes)) say(examWords.sitting.leftAloud(minutes))
  }, [minutes])
  const isOver = left === 0
  useEffect(() => {
    if (!isOver) return
    say(examWords.sitting.over)
    finish()
  }, [isOver, finish])
}
