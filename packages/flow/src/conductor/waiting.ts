import { conductor } from './glossary.ts'
import * as inputs from './inputs.ts'
import * as ask from './questions.ts'
import { sentenceOf } from './sentence-of.ts'

/** Tells the learner what went wrong; the kind says what may be done about it. */
function keepProblem<Kind extends 'engineAway' | 'notPerformed'>(kind: Kind) {
  return {
    type: 'keepProblem',
    params: ({ event }: { readonly event: { readonly error: unknown } }) => ({
      problem: { kind, sentence: sentenceOf(event.error) },
    }),
  } as const
}

export const opening = conductor.createStateConfig({
  id: 'opening',
  description: 'The engine makes a world ready for this run.',
  tags: ['busy'],
  invoke: {
    src: 'openEngine',
    input: ({ context }) => ({ setup: ask.setupHere(context) }),
    onDone: {
      target: 'settling',
      actions: [
        { type: 'letGo', params: ({ context }) => context },
        { type: 'keepEngineRun', params: ({ event }) => ({ engineRun: event.output }) },
      ],
    },
    onError: {
      target: 'away',
      actions: keepProblem('engineAway'),
    },
  },
})

export const replaying = conductor.createStateConfig({
  description: 'A linked run is performed here, decision by decision.',
  tags: ['busy'],
  invoke: {
    src: 'replay',
    input: ({ context }) => inputs.replayInput(context),
    onDone: {
      target: 'settling',
      actions: [
        { type: 'writeReplay', params: ({ event }) => ({ replayed: event.output }) },
        'save',
      ],
    },
    onError: {
      target: 'away',
      actions: keepProblem('engineAway'),
    },
  },
})

export const performing = conductor.createStateConfig({
  id: 'performing',
  description: 'The decision is written down and on its way; its outcome will be appended.',
  tags: ['busy'],
  invoke: {
    src: 'perform',
    input: ({ context }) => inputs.performInput(context),
    onDone: {
      target: 'settling',
      actions: [
        { type: 'writeOutcome', params: ({ event }) => ({ performed: event.output }) },
        'save',
      ],
    },
    onError: {
      target: 'unanswered',
      actions: keepProblem('notPerformed'),
    },
  },
})
