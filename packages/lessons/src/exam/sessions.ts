import type { ExamQuestion } from '../exam-question.ts'

export const sessions: readonly ExamQuestion[] = []
