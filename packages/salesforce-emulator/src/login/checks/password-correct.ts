import { equalInConstantTime } from '@flowscope/ports'
import { countFailure } from '../../org/failed-logins.ts'
import { memberAt, type Member } from '../../org/place.ts'
import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import type { Visited } from '../../world/visit.ts'
import { loginRefusal, usernameIn } from '../login-refusal.ts'
import { loginSentences } from '../sentences.ts'

export interface WithMember {
  readonly member: Member
}

/** An unknown username and a wrong password are answered alike, so that nobody learns who exists. */
export const passwordCorrect: Check<Visited & ReadParameters, WithMember> = {
  name: 'password.correct',
  examine: async ({ visit, parameters }) => {
    const username = usernameIn(parameters)
    const member = memberAt(visit.place, username)
    const expected = member?.user.password ?? ''
    const fits = equalInConstantTime(expected, parameters.get('pw') ?? '')
    if (member && fits && expected !== '') return { member }
    if (member) await countFailure(visit, member)
    const evidence = { stored: null, received: username }
    throw loginRefusal(parameters, loginSentences.notLoggedIn, evidence)
  },
}
