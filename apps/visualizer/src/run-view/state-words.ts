import type { Region } from '@flowscope/flow'

/** Camel case as words: `validatingCallback` reads "validating callback". */
export function wordsOfState(name: string): string {
  return name
    .replaceAll('.', ', ')
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => {
      return `${before} ${after.toLowerCase()}`
    })
}

export const regionNames = {
  flow: 'Flow',
  accessToken: 'Access token',
  refreshToken: 'Refresh token',
  salesforceSession: 'Salesforce session',
  extra: 'Message out of turn',
  attacker: 'Attacker',
} as const satisfies Record<Region, string>
