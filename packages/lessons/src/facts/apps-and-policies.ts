import type { Fact } from '../fact.ts'
import { apps } from './apps-and-policies/apps.ts'
import { policies } from './apps-and-policies/policies.ts'
import { settings } from './apps-and-policies/settings.ts'

export const appsAndPolicies = { ...apps, ...settings, ...policies } as const satisfies Record<
  string,
  Fact
>
