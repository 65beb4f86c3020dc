import { equalInConstantTime } from '@flowscope/ports'
import { memberAt, type Member } from '../../org/place.ts'
import type { Check } from '../../world/checklist.ts'
import type { Parameters, ReadParameters } from '../../world/parameters.ts'
import { Refusal } from '../../world/refusal.ts'
import type { Visited } from '../../world/visit.ts'
import { localPath } from '../login-page.ts'

export interface WithMember {
  readonly member: Member
}

/** An unknown username and a wrong password are answered alike, so that nobody learns who exists. */
export const passwordCorrect: Check<Visited & ReadParameters, WithMember> = {
  name: 'password.correct',
  examine: ({ visit, parameters }) => {
    const member = memberAt(visit.place, usernameIn(parameters))
    const expected = member?.user.password ?? ''
    const fits = equalInConstantTime(expected, parameters.get('pw') ?? '')
    if (!member || !fits || expected === '') throw loginAgain(parameters)
    return { member }
  },
}

/** The page's script copies the visible field into `un`; without script only the visible one is filled. */
function usernameIn(parameters: Parameters): string {
  return (parameters.get('username') ?? parameters.get('un') ?? '').trim()
}

export function loginAgain(parameters: Parameters): Refusal {
  const username = usernameIn(parameters)
  return new Refusal(
    { place: 'loginPage', username, startUrl: localPath(parameters.get('startURL')) },
    { stored: null, received: username },
  )
}
