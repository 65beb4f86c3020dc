import type { ExamQuestion } from '../exam-question.ts'
import { apiQuestions } from './troubleshooting/api.ts'
import { assertionQuestions } from './troubleshooting/assertions.ts'
import { authorizeQuestions } from './troubleshooting/authorize.ts'
import { callbackQuestions } from './troubleshooting/callback.ts'
import { tokenQuestions } from './troubleshooting/token.ts'

export const troubleshooting: readonly ExamQuestion[] = [
  ...authorizeQuestions,
  ...callbackQuestions,
  ...tokenQuestions,
  ...assertionQuestions,
  ...apiQuestions,
]
