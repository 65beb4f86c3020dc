import type { ExamQuestion } from '../exam-question.ts'
import { apps } from './apps-and-policies/apps.ts'
import { policies } from './apps-and-policies/policies.ts'
import { settings } from './apps-and-policies/settings.ts'

export const appsAndPolicies: readonly ExamQuestion[] = [...apps, ...settings, ...policies]
