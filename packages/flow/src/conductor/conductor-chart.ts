import type { SnapshotFrom } from 'xstate'
import { freshContext } from './context.ts'
import { conductor } from './glossary.ts'
import { housekeeping } from './navigation.ts'
import { ready } from './ready.ts'
import { away, unanswered } from './stuck.ts'
import { opening, performing, replaying } from './waiting.ts'

const settling = conductor.createStateConfig({
  id: 'settling',
  description: 'Looks for what has to be done before the learner can decide again.',
  tags: ['busy'],
  always: [
    { guard: 'needsEngine', target: 'opening' },
    { guard: 'linkIsGood', target: 'replaying' },
    { guard: 'hasOpenDecision', target: 'performing' },
    { target: 'ready' },
  ],
})

/**
 * The only actor with effects. It writes each decision into the journal before it calls the engine,
 * and the outcome behind it; all that views show is folded from that journal.
 */
export const conductorChart = conductor.createMachine({
  id: 'conductor',
  context: ({ input }) => freshContext(input),
  initial: 'settling',
  on: housekeeping,
  states: { opening, settling, replaying, performing, away, unanswered, ready },
})

export type ConductorSnapshot = SnapshotFrom<typeof conductorChart>
