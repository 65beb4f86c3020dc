import type { ExamQuestion } from '../exam-question.ts'
import { attacks } from './pkce-and-attacks/attacks.ts'
import { pkceFaults } from './pkce-and-attacks/pkce-faults.ts'
import { safeguards } from './pkce-and-attacks/safeguards.ts'

export const pkceAndAttacks: readonly ExamQuestion[] = [...pkceFaults, ...attacks, ...safeguards]
