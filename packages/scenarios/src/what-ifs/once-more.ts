import type { Move } from '../move.ts'

/** The user connects again with session and approval, so that no page is shown, up to the callback. */
export const comeBack: readonly Move[] = [
  { type: 'restart', how: 'connectAgain' },
  { type: 'act', step: 'connect' },
  { type: 'send', step: 'redirect' },
  { type: 'send', step: 'authorize' },
  { type: 'send', step: 'follow' },
  { type: 'act', step: 'return' },
  { type: 'send', step: 'callback' },
]

/** The same, to a further grant. */
export const connectOnceMore: readonly Move[] = [...comeBack, { type: 'send', step: 'token' }]
