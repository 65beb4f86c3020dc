import type { ExamQuestion } from '../exam-question.ts'
import { asking } from './scopes/asking.ts'
import { reach } from './scopes/reach.ts'

export const scopes: readonly ExamQuestion[] = [...asking, ...reach]
