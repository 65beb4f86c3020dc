import type { FieldMark } from '@flowscope/flow'

/** Two runs beside each other. */
export const compareWords = {
  title: 'Compare two runs',
  first: 'First run',
  second: 'Second run',
  swap: 'Swap',
  oneRun:
    'There is one run so far. Go back in it, change a message and send it: then there are two to compare.',
  sameRun: 'These are one and the same run. Choose another one to compare it with.',
  allSame: 'Every message of these two runs is the same, byte by byte.',
  shared: (steps: number) =>
    steps === 1 ? 'The first step is the same.' : `The first ${String(steps)} steps are the same.`,
  nothingShared: 'They differ from the first step on.',
  differences: (count: number) =>
    count === 1 ? 'One step differs.' : `${String(count)} steps differ.`,
  settings: 'Settings that differ',
  steps: 'Steps',
  mark: {
    same: 'same',
    changed: 'changed',
    missing: 'only in the first',
    added: 'only in the second',
  } satisfies Record<FieldMark, string>,
  previous: 'Previous difference',
  next: 'Next difference',
  place: (at: number, of: number) => `Difference ${String(at)} of ${String(of)}`,
  noDifference: 'No difference in this step',
  step: (number: number, name: string) => `Step ${String(number)}: ${name}`,
  halves: { decided: 'Decision', request: 'Request', answer: 'Answer' },
  groups: {
    changed: 'Changed',
    missing: 'Missing',
    same: (count: number) =>
      count === 1 ? '1 field the same' : `${String(count)} fields the same`,
  },
  otherwise: 'The fields are the same; they are written in another way or order.',
  columns: { field: 'Field', empty: 'empty' },
  absent: 'not there',
  places: {
    startLine: 'start line',
    parameter: 'parameter',
    header: 'header',
    member: 'JSON',
    body: 'body',
  },
  texts: 'As text',
  textsLead: 'Long lines are broken at their parameters. What differs is marked.',
  linesSame: (count: number) => `⋯ ${String(count)} lines the same`,
  noMessage: 'No message travelled.',
} as const
