import type { ExamQuestion } from '../exam-question.ts'

export const flowChoice: readonly ExamQuestion[] = []
