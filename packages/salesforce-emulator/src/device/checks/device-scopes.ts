import { covers, isKnownScope } from '../../org/scopes.ts'
import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import type { WithClient } from '../../token/checks/client-known.ts'
import { tokenRefusal } from '../../token/checks/token-refusal.ts'

interface WithScopes {
  /** As asked for; all of the app's when none were. */
  readonly scopes: readonly string[]
}

export const deviceScopesKnown: Check<ReadParameters & WithClient, WithScopes> = {
  name: 'scope.known',
  examine: ({ parameters, client }) => {
    const asked = (parameters.get('scope') ?? '').split(/\s+/).filter((name) => name !== '')
    const unknown = asked.find((name) => !isKnownScope(name))
    if (unknown !== undefined)
      throw tokenRefusal('scope.known', { stored: null, received: unknown })
    return { scopes: asked.length > 0 ? asked : client.app.scopes }
  },
}

export const deviceScopesAllowed: Check<WithClient & WithScopes, object> = {
  name: 'device.scope',
  examine: ({ client: { app }, scopes }) => {
    const refused = scopes.find((scope) => !covers(app.scopes, scope))
    if (refused !== undefined) {
      throw tokenRefusal('device.scope', { stored: app.scopes.join(' '), received: refused })
    }
    return {}
  },
}
