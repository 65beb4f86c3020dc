import { acmeOrg, type AppSetup, type OrgSetup } from '@flowscope/reference'

export type Preset = 'practice' | 'new-org'

/** The orgs of a preset; `new-org` has what a new org demands since 2026 (sheet §7). */
export function orgsOf(preset: Preset): readonly OrgSetup[] {
  if (preset === 'practice') return [acmeOrg]
  return [{ ...acmeOrg, apps: acmeOrg.apps.map(asInNewOrg) }]
}

const asInNewOrg = (app: AppSetup): AppSetup => ({
  ...app,
  requirePkce: true,
  refreshTokenRotation: true,
})
