import type { ExamQuestion } from '../exam-question.ts'

export const troubleshooting: readonly ExamQuestion[] = []
