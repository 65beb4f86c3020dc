import { codeLifetime } from '@flowscope/reference'
import type { Check } from '../../../world/checklist.ts'
import type { Visited } from '../../../world/visit.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'
import type { WithCode } from './code-unused.ts'

export const codeFresh: Check<Visited & WithCode, object> = {
  name: 'code.fresh',
  examine: ({ visit, code }) => {
    const age = visit.now - code.issuedAt
    if (age > codeLifetime) {
      throw tokenRefusal('code.fresh', {
        stored: `${String(codeLifetime)} ms at most`,
        received: `${String(age)} ms`,
      })
    }
    return {}
  },
}
