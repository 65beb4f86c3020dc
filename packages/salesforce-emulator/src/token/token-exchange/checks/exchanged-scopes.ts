import { covers } from '../../../org/scopes.ts'
import type { Check } from '../../../world/checklist.ts'
import type { ReadParameters } from '../../../world/parameters.ts'
import type { WithHolder, WithScopes } from '../../checks/holder.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithSubjectScopes } from './subject-token-accepted.ts'

type Needs = ReadParameters & WithHolder & WithSubjectScopes

/** What both the app and the subject token may do, or the part of it that was asked for (sheet §5.4). */
export const exchangedScopes: Check<Needs, WithScopes> = {
  name: 'tokenExchange.scope',
  examine: ({ parameters, holder: { app }, subjectScopes }) => {
    const asked = (parameters.get('scope') ?? '').split(' ').filter((name) => name !== '')
    const limits = [app.scopes, subjectScopes]
    const foreign = asked.find((name) => !limits.every((held) => covers(held, name)))
    if (foreign !== undefined) {
      const stored = limits.map((held) => held.join(' ')).join(', ')
      throw tokenRefusal('tokenExchange.scope', { stored, received: foreign })
    }
    return { scopes: asked.length === 0 ? common(app.scopes, subjectScopes) : asked }
  },
}

/** `api` where one side has `api` and the other `full`. */
function common(one: readonly string[], other: readonly string[]): readonly string[] {
  const both = [
    ...one.filter((name) => covers(other, name)),
    ...other.filter((name) => covers(one, name)),
  ]
  return [...new Set(both)]
}
