import type { ExamQuestion } from '../exam-question.ts'

export const revocation: readonly ExamQuestion[] = []
