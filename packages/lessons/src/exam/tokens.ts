import type { ExamQuestion } from '../exam-question.ts'

export const tokens: readonly ExamQuestion[] = []
