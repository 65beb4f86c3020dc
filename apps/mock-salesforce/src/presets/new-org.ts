import { acmeOrg, type AppSetup, type OrgSetup } from '@flowscope/reference'

/** What a new org demands since 2026 (sheet §7). */
export function newOrg(): OrgSetup {
  return { ...acmeOrg, apps: acmeOrg.apps.map(asInNewOrg) }
}

const asInNewOrg = (app: AppSetup): AppSetup => ({
  ...app,
  requirePkce: true,
  refreshTokenRotation: true,
})
