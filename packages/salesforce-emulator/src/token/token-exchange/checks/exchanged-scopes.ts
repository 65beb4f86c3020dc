import { covers } from '../../../org/scopes.ts'
import type { Check } from '../../../world/checklist.ts'
import type { ReadParameters } from '../../../world/parameters.ts'
import type { WithHolder, WithScopes } from '../../checks/holder.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'

/** All scopes of the app, or those of them that were asked for (sheet §5.4). */
export const exchangedScopes: Check<ReadParameters & WithHolder, WithScopes> = {
  name: 'tokenExchange.scope',
  examine: ({ parameters, holder: { app } }) => {
    const asked = (parameters.get('scope') ?? '').split(' ').filter((name) => name !== '')
    const foreign = asked.find((name) => !covers(app.scopes, name))
    if (foreign !== undefined) {
      const stored = app.scopes.join(' ')
      throw tokenRefusal('tokenExchange.scope', { stored, received: foreign })
    }
    return { scopes: asked.length === 0 ? app.scopes : asked }
  },
}
