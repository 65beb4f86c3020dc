import type { ExamQuestion } from '../exam-question.ts'

export const identityEndpoints: readonly ExamQuestion[] = []
