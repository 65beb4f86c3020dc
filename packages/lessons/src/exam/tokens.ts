import type { ExamQuestion } from '../exam-question.ts'
import { fields } from './tokens/fields.ts'
import { kinds } from './tokens/kinds.ts'

export const tokens: readonly ExamQuestion[] = [...fields, ...kinds]
