import type { ExamQuestion } from '../exam-question.ts'

export const pkceAndAttacks: readonly ExamQuestion[] = []
