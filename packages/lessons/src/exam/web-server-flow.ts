import type { ExamQuestion } from '../exam-question.ts'

export const webServerFlow: readonly ExamQuestion[] = []
