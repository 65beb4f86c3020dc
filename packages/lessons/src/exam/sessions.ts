import type { ExamQuestion } from '../exam-question.ts'
import { ends } from './sessions/ends.ts'
import { times } from './sessions/times.ts'

export const sessions: readonly ExamQuestion[] = [...times, ...ends]
