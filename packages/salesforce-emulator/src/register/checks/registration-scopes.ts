import { covers } from '../../org/scopes.ts'
import type { Check } from '../../world/checklist.ts'
import { textsIn } from '../texts-in.ts'
import type { Metadata, WithMetadata } from './registration-readable.ts'
import type { WithParent } from './registration-token.ts'
import { registerRefusal } from './register-refusal.ts'

export interface WithScopes {
  readonly scopes: readonly string[]
}

/** No more than the app has whose token was shown; all of it where none are named. */
export const registrationScopes: Check<WithMetadata & WithParent, WithScopes> = {
  name: 'registration.scopes',
  examine: ({ metadata, parent: { app } }) => {
    const scopes = scopesIn(metadata) ?? app.scopes
    if (!scopes.every((scope) => covers(app.scopes, scope))) {
      throw registerRefusal('registration.scopes', {
        stored: app.scopes.join(' '),
        received: scopes.join(' '),
      })
    }
    return { scopes }
  },
}

/** A list as in Salesforce's answer, or a text as in the standard (sheet §15). */
function scopesIn({ scopes, scope }: Metadata): readonly string[] | null {
  if (typeof scope === 'string' && scope !== '') return scope.split(' ')
  return textsIn(scopes)
}
