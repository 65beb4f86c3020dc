import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { refusedAtOnce } from './authorize-body.ts'
import type { WithClient } from './client-known.ts'
import type { WithResponseType } from './response-type-supported.ts'

export interface WithCodeChallenge {
  readonly codeChallenge: string | null
}

/** App and org can each require PKCE; only a code has something to protect by it (sheet §9.1). */
export const codeChallengePresent: Check<
  ReadParameters & WithClient & WithResponseType,
  WithCodeChallenge
> = {
  name: 'codeChallenge.present',
  examine: ({ parameters, client, responseType }) => {
    const codeChallenge = parameters.get('code_challenge') ?? null
    const whoRequires = responseType === 'code' ? requiredBy(client) : null
    if (whoRequires !== null && codeChallenge === null) {
      throw refusedAtOnce('codeChallenge.present', {
        stored: `PKCE is required by this ${whoRequires}`,
        received: null,
      })
    }
    return { codeChallenge }
  },
}

function requiredBy({ app, org }: WithClient['client']): 'app' | 'org' | null {
  if (app.requirePkce) return 'app'
  return org.setup.requirePkce ? 'org' : null
}
