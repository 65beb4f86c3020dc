import type { ExamQuestion } from '../exam-question.ts'

export const appsAndPolicies: readonly ExamQuestion[] = []
