import type { ExamQuestion } from '@flowscope/lessons'
import type { Answered } from '../answered.ts'
import type { Random } from '../random.ts'

/**
 * The order in which questions are practised: never asked first, then those that went wrong, then
 * those that were right without being sure. What is alike comes in any order.
 */
export function practiceOrder(
  questions: readonly ExamQuestion[],
  answered: readonly Answered[],
  random: Random,
): readonly ExamQuestion[] {
  const latest = new Map(
    answered
      .filter(({ from }) => from === 'question' || from === 'mockExam')
      .map((answer) => [answer.about, answer]),
  )
  return random
    .shuffled(questions)
    .toSorted((one, other) => urgency(latest.get(one.id)) - urgency(latest.get(other.id)))
}

function urgency(latest: Answered | undefined): number {
  if (latest === undefined) return 0
  if (!latest.right) return 1
  return latest.confidence === 'low' ? 2 : 3
}
