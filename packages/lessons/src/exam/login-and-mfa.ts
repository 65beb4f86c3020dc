import type { ExamQuestion } from '../exam-question.ts'

export const loginAndMfa: readonly ExamQuestion[] = []
