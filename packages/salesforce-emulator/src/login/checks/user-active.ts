import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { loginAgain, type WithMember } from './password-correct.ts'

export const userActive: Check<ReadParameters & WithMember, object> = {
  name: 'user.active',
  examine: ({ member, parameters }) => {
    if (!member.user.active) throw loginAgain(parameters)
    return {}
  },
}
