import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { refusedAtOnce } from './authorize-body.ts'
import type { WithClient } from './client-known.ts'

export interface WithCodeChallenge {
  readonly codeChallenge: string | null
}

export const codeChallengePresent: Check<ReadParameters & WithClient, WithCodeChallenge> = {
  name: 'codeChallenge.present',
  examine: ({ parameters, client }) => {
    const codeChallenge = parameters.get('code_challenge') ?? null
    if (client.app.requirePkce && codeChallenge === null) {
      throw refusedAtOnce('invalid_request', 'missing required code challenge', {
        stored: 'PKCE is required by this app',
        received: null,
      })
    }
    return { codeChallenge }
  },
}
