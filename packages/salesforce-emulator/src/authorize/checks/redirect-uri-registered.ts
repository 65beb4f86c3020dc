import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { refusedAtOnce } from './authorize-body.ts'
import type { WithClient } from './client-known.ts'

export interface WithRedirectUri {
  readonly redirectUri: string
}

/** Compared character by character: no prefix, no wildcard, no lenience about a slash (sheet §3). */
export const redirectUriRegistered: Check<ReadParameters & WithClient, WithRedirectUri> = {
  name: 'redirectUri.registered',
  examine: ({ parameters, client }) => {
    const { callbackUrls } = client.app
    const redirectUri = parameters.get('redirect_uri')
    if (redirectUri === undefined || !callbackUrls.includes(redirectUri) || isScript(redirectUri)) {
      throw refusedAtOnce(
        redirectUri === undefined ? 'redirect_uri_missing' : 'redirect_uri_mismatch',
        'redirect_uri must match configuration',
        { stored: callbackUrls.join('\n'), received: redirectUri ?? null },
      )
    }
    return { redirectUri }
  },
  evidence: ({ redirectUri }) => ({ stored: redirectUri, received: redirectUri }),
}

/** Such an address would run on Salesforce's own page, so that being registered does not help it. */
function isScript(redirectUri: string): boolean {
  const { protocol } = URL.canParse(redirectUri) ? new URL(redirectUri) : { protocol: '' }
  return ['javascript:', 'vbscript:', 'data:', 'blob:'].includes(protocol)
}
