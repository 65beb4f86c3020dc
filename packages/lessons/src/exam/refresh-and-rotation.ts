import type { ExamQuestion } from '../exam-question.ts'
import { refreshPolicies } from './refresh-and-rotation/policies.ts'
import { refreshing } from './refresh-and-rotation/refreshing.ts'
import { rotating } from './refresh-and-rotation/rotating.ts'

export const refreshAndRotation: readonly ExamQuestion[] = [
  ...refreshing,
  ...rotating,
  ...refreshPolicies,
]
