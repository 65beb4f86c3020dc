import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import type { Visited } from '../../world/visit.ts'
import { mayBeAnsweredAt } from '../callback-match.ts'
import { refusedAtOnce } from './authorize-body.ts'
import type { WithClient } from './client-known.ts'

export interface WithRedirectUri {
  readonly redirectUri: string
}

/** Where the answer goes is the client's affair and not the caller's (sheet §3.1, §4.1). */
export const redirectUriRegistered: Check<Visited & ReadParameters & WithClient, WithRedirectUri> =
  {
    name: 'redirectUri.registered',
    examine: ({ visit, parameters, client: { app } }) => {
      const redirectUri = parameters.get('redirect_uri')
      const stored = app.callbackUrls.join('\n')
      if (redirectUri === undefined) {
        throw refusedAtOnce('redirectUri.missing', { stored, received: null })
      }
      if (!mayBeAnsweredAt(visit.world, app, redirectUri)) {
        throw refusedAtOnce('redirectUri.registered', { stored, received: redirectUri })
      }
      return { redirectUri }
    },
    evidence: ({ redirectUri }) => ({ stored: redirectUri, received: redirectUri }),
  }
