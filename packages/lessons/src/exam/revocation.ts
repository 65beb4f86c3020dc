import type { ExamQuestion } from '../exam-question.ts'
import { afterRevocation } from './revocation/after-revocation.ts'
import { revokingByApp } from './revocation/by-app.ts'
import { revokingByPeople } from './revocation/by-people.ts'

export const revocation: readonly ExamQuestion[] = [
  ...revokingByApp,
  ...afterRevocation,
  ...revokingByPeople,
]
