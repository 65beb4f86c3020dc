import type { Check } from '../../../world/checklist.ts'
import type { ReadParameters } from '../../../world/parameters.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'

/** Characters of a subject token that Salesforce reads (sheet §7). */
const longest = 10_000

export const subjectTokenSize: Check<ReadParameters, object> = {
  name: 'subjectToken.size',
  examine: ({ parameters }) => {
    const { length } = parameters.get('subject_token') ?? ''
    if (length > longest) {
      throw tokenRefusal('subjectToken.size', {
        stored: `${String(longest)} characters`,
        received: `${String(length)} characters`,
      })
    }
    return {}
  },
}
