import { restrictionCheck } from './refresh-restriction.ts'

export const refreshOrgActive = restrictionCheck('refreshOrg.active', ['orgInactive'])

/** Deactivated or frozen since the grant (sheet §6). */
export const refreshUserActive = restrictionCheck('refreshUser.active', [
  'userInactive',
  'userFrozen',
])
