import { equalInConstantTime } from '@flowscope/ports'
import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { Refusal } from '../../world/refusal.ts'
import { wrongCode } from '../sentences.ts'
import type { WithWaitingLogin } from './verification-pending.ts'

/** The form must come from the page that this browser was shown. */
export const verificationForm: Check<ReadParameters & WithWaitingLogin, object> = {
  name: 'verification.form',
  examine: ({ parameters, waiting }) => {
    const received = parameters.get('vcsrf') ?? ''
    if (equalInConstantTime(waiting.pending.vcsrf, received)) return {}
    throw new Refusal(
      { place: 'verificationPage', waiting, sentence: wrongCode },
      { stored: null, received },
    )
  },
}
