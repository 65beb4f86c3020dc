import { memberAt } from '../../../org/place.ts'
import type { Check } from '../../../world/checklist.ts'
import type { Visited } from '../../../world/visit.ts'
import type { WithClient } from '../../checks/client-known.ts'
import type { WithHolder, WithScopes } from '../../checks/holder.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'

/** The token acts as the user whom an admin chose; an e-mail address names nobody (sheet §6). */
export const runAsUser: Check<Visited & WithClient, WithHolder & WithScopes> = {
  name: 'clientCredentials.user',
  examine: ({ visit, client: { app } }) => {
    const username = app.clientCredentialsUser
    const member = username === null ? null : memberAt(visit.place, username)
    if (!member) throw tokenRefusal('clientCredentials.user', { stored: username, received: null })
    return { holder: { ...member, app }, scopes: app.scopes }
  },
}
