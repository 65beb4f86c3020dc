import type { MockExam } from './mock-exam.ts'

/** The exam with this choice for a question, in place of any before. */
export function choose(exam: MockExam, item: string, chosen: readonly number[]): MockExam {
  return { ...exam, chosen: { ...exam.chosen, [item]: chosen } }
}

/** Flags a question to come back to, or takes the flag away. */
export function toggleFlag(exam: MockExam, item: string): MockExam {
  const isFlagged = exam.flagged.includes(item)
  const others = exam.flagged.filter((one) => one !== item)
  return { ...exam, flagged: isFlagged ? others : [...others, item] }
}

/** Looks at another question; beyond either end, at the last one there. */
export function goToQuestion(exam: MockExam, at: number): MockExam {
  return { ...exam, at: Math.min(Math.max(at, 0), exam.questions.length - 1) }
}

/** Milliseconds that are left; 0 when the time is over. */
export function timeLeft({ startedAt, minutes }: MockExam, now: number): number {
  return Math.max(0, startedAt + minutes * 60_000 - now)
}

export function isAnswered({ chosen }: MockExam, item: string): boolean {
  return (chosen[item] ?? []).length > 0
}
