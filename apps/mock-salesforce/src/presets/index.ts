import { acmeOrg, acmeSandbox, globexOrg, type OrgSetup } from '@flowscope/reference'
import { everyFlowOrg } from './every-flow.ts'
import { newOrg } from './new-org.ts'

export const presets = {
  practice: 'one org, its settings as of an org some years old',
  'new-org': 'what a new org demands since 2026: PKCE and refresh token rotation',
  'every-flow': 'the practice org with each flow switched on',
  'many-orgs': 'a second production org and a sandbox beside the practice org',
} as const

export type Preset = keyof typeof presets

export function isPreset(text: string): text is Preset {
  return Object.hasOwn(presets, text)
}

export function orgsOf(preset: Preset): readonly OrgSetup[] {
  switch (preset) {
    case 'practice':
      return [acmeOrg]
    case 'new-org':
      return [newOrg()]
    case 'every-flow':
      return [everyFlowOrg()]
    case 'many-orgs':
      return [acmeOrg, globexOrg, acmeSandbox]
  }
}
