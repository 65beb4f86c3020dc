import { isKnownScope } from '../../org/scopes.ts'
import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { refusedAtOnce } from './authorize-body.ts'
import type { WithClient } from './client-known.ts'

export interface WithScopes {
  /** As asked for; all of the app's when none were (sheet §3). */
  readonly scopes: readonly string[]
}

export const scopeKnown: Check<ReadParameters & WithClient, WithScopes> = {
  name: 'scope.known',
  examine: ({ parameters, client }) => {
    const asked = (parameters.get('scope') ?? '').split(/\s+/).filter((name) => name !== '')
    const unknown = asked.find((name) => !isKnownScope(name))
    if (unknown !== undefined) {
      throw refusedAtOnce('scope.known', {
        stored: null,
        received: unknown,
      })
    }
    return { scopes: asked.length > 0 ? asked : client.app.scopes }
  },
}
