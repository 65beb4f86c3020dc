import type { ExamQuestion } from '../exam-question.ts'
import { endpointQuestions } from './identity-endpoints/endpoints.ts'
import { idTokenQuestions } from './identity-endpoints/id-token.ts'

export const identityEndpoints: readonly ExamQuestion[] = [
  ...endpointQuestions,
  ...idTokenQuestions,
]
