import type { ExamQuestion } from '../exam-question.ts'
import { withUser } from './flow-choice/with-user.ts'
import { withoutUser } from './flow-choice/without-user.ts'

export const flowChoice: readonly ExamQuestion[] = [...withUser, ...withoutUser]
