import { practiceRun } from '@flowscope/reference'
import type { Drill } from '@flowscope/study'
import type { DrillSource } from '../../../../src/features/study/drills/drill-source.ts'

export const choiceDrill: Drill = {
  id: 'missing 0',
  kind: 'missing',
  about: 'token-request',
  station: 'token-request',
  ask: 'What is missing from it?',
  exhibits: [{ title: 'A request', text: 'POST /services/oauth2/token HTTP/1.1', look: 'wire' }],
  task: {
    type: 'choice',
    options: [
      {
        text: '`scope`',
        right: false,
        misconception: 'scopes are asked for here',
        why: 'The code has them.',
      },
      { text: '`code`', right: true, why: 'It is what is traded.' },
    ],
  },
  reason: 'Nothing is traded without it.',
  sources: [{ title: 'RFC 6749', section: '4.1.3' }],
  run: { setup: practiceRun(), decisions: [] },
  article: 'errors/tokenResponse.invalid_request',
}

export const orderDrill: Drill = {
  ...choiceDrill,
  id: 'order 0',
  kind: 'order',
  ask: 'In which order were these sent?',
  task: { type: 'order', items: ['the second', 'the third', 'the first'], order: [2, 0, 1] },
  run: null,
  article: null,
}

/** Gives these drills over and over, each under a name of its own. */
export function sourceOf(...drills: readonly Drill[]): DrillSource {
  return {
    drill: (_series, at) => {
      const drill = drills[at % drills.length]
      if (!drill) return Promise.reject(new Error('There is no drill'))
      return Promise.resolve({ ...drill, id: `${drill.id} ${String(at)}` })
    },
    href: () => Promise.resolve('/lab?engine=page#1.made-up'),
  }
}
