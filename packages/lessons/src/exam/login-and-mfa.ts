import type { ExamQuestion } from '../exam-question.ts'
import { loginQuestions } from './login-and-mfa/login.ts'
import { verificationQuestions } from './login-and-mfa/verification.ts'

export const loginAndMfa: readonly ExamQuestion[] = [...loginQuestions, ...verificationQuestions]
