import type { AppSetup } from '@flowscope/reference'
import type { WorldState } from '../world/visit.ts'

/**
 * Whether an app may be answered at an address: compared character by character, without prefix,
 * wildcard or lenience about a slash (sheet §3). A world can be loosened for teaching.
 */
export function mayBeAnsweredAt(
  { counterfactual }: WorldState,
  { callbackUrls }: AppSetup,
  redirectUri: string,
): boolean {
  if (runsInThePage(redirectUri)) return false
  if (counterfactual.looseCallbackMatch) {
    return callbackUrls.some((registered) => redirectUri.startsWith(registered))
  }
  return callbackUrls.includes(redirectUri)
}

/** Such an address would run on Salesforce's own page, so that being registered does not help it. */
function runsInThePage(redirectUri: string): boolean {
  const { protocol } = URL.canParse(redirectUri) ? new URL(redirectUri) : { protocol: '' }
  return ['javascript:', 'vbscript:', 'data:', 'blob:'].includes(protocol)
}
