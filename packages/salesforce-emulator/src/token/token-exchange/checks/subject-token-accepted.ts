import { bearerOf } from '../../../org/access-tokens.ts'
import type { Check } from '../../../world/checklist.ts'
import type { ReadParameters } from '../../../world/parameters.ts'
import type { Visited } from '../../../world/visit.ts'
import type { WithClient } from '../../checks/client-known.ts'
import type { WithHolder } from '../../checks/holder.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithSubjectKind } from './subject-token-type.ts'

export interface WithSubjectScopes {
  /** What the subject token may do. */
  readonly subjectScopes: readonly string[]
}

type Needs = Visited & ReadParameters & WithClient & WithSubjectKind

/**
 * At Salesforce an Apex handler of the org's own decides whom a subject token stands for. Here one
 * handler is played: it knows living access tokens of this org, and nothing else.
 */
export const subjectTokenAccepted: Check<Needs, WithHolder & WithSubjectScopes> = {
  name: 'subjectToken.accepted',
  examine: async ({ visit, parameters, client: { app }, subjectKind }) => {
    const token = parameters.get('subject_token') ?? ''
    const bearer = subjectKind === 'access_token' ? await bearerOf(visit, token) : null
    if (!bearer) {
      const stored = subjectKind === 'access_token' ? null : 'no handler for this type'
      throw tokenRefusal('subjectToken.accepted', { stored, received: token })
    }
    const { org, user, grant } = bearer
    return { holder: { org, user, app }, subjectScopes: grant.scopes }
  },
}
