import type { AppSetup } from '@flowscope/reference'

/** The policy in words, for the teacher's note. */
export function refreshPolicyInWords(app: AppSetup): string {
  const period = `${String(app.refreshTokenPeriod)} ${app.refreshTokenUnit}`
  switch (app.refreshTokenPolicy) {
    case 'Infinite':
      return 'valid until revoked'
    case 'Zero':
      return 'immediately expire refresh token'
    case 'SpecificLifetime':
      return `expire refresh token after ${period}`
    case 'SpecificInactivity':
      return `expire refresh token if not used for ${period}`
  }
}
