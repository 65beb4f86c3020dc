import type { ExamQuestion } from '../exam-question.ts'

export const refreshAndRotation: readonly ExamQuestion[] = []
