import type { ExamQuestion } from '../exam-question.ts'

export const scopes: readonly ExamQuestion[] = []
