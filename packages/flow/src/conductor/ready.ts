import { conductor } from './glossary.ts'
import * as inputs from './inputs.ts'
import { navigation, what } from './navigation.ts'
import { sentenceOf } from './sentence-of.ts'

const cursorMoves = {
  moveCursor: {
    target: '.drafting',
    actions: ['stopPlaying', { type: 'moveCursor', params: what }, 'save'],
  },
  back: { target: '.drafting', actions: ['stopPlaying', 'stepBack', 'save'] },
  forward: { target: '.drafting', actions: ['stopPlaying', 'stepForward', 'save'] },
} as const

export const ready = conductor.createStateConfig({
  id: 'ready',
  description: 'The learner looks, writes and decides.',
  initial: 'drafting',
  on: {
    ...navigation,
    ...cursorMoves,
    decide: [
      {
        guard: { type: 'repeatsHistory', params: what },
        target: '.drafting',
        actions: ['stopPlaying', 'stepForward', 'save'],
      },
      {
        guard: { type: 'mayBeTried', params: what },
        target: '#performing',
        actions: ['stopPlaying', { type: 'writeDecision', params: what }, 'save'],
      },
    ],
    chooseStep: {
      target: '.drafting',
      actions: ['stopPlaying', { type: 'chooseStep', params: what }],
    },
    play: {
      guard: 'isPractice',
      target: '.drafting',
      actions: ['forgetProblem', 'startPlaying'],
    },
    retry: { target: '.drafting', actions: 'forgetProblem' },
    dismissProblem: { actions: 'forgetProblem' },
  },
  states: {
    drafting: {
      description: 'The stage writes the next message for the learner to look at.',
      invoke: {
        src: 'prepareDraft',
        input: ({ context }) => inputs.draftInput(context),
        onDone: {
          target: 'drafted',
          actions: { type: 'keepDraft', params: ({ event }) => ({ draft: event.output }) },
        },
        onError: {
          target: 'drafted',
          actions: {
            type: 'keepProblem',
            params: ({ event }) => ({
              problem: { kind: 'noDraft', sentence: sentenceOf(event.error) },
            }),
          },
        },
      },
    },
    drafted: {
      description: 'The next message lies ready, or the learner chooses another one.',
      after: {
        pace: [
          { guard: 'repeatsByItself', target: 'drafting', actions: ['stepForward', 'save'] },
          { guard: 'playsOn', target: '#performing', actions: ['writeOwnDecision', 'save'] },
          { guard: 'plays', actions: 'endPlaying' },
        ],
      },
    },
  },
})
