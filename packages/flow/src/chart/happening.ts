import type { StepId } from '@flowscope/stage'
import type { Condition } from './condition.ts'
import { either, stepNouns } from './nouns.ts'
import type { FlowEvent } from './vocabulary.ts'

export type FlowEventType = FlowEvent['type']

/** The guards that only say which event it is: the happening tells them. */
const toldByHappening = ['stepIs', 'startsOver']

/** The conditions beside what happens. */
export function conditionsBeside(conditions: readonly Condition[]): readonly Condition[] {
  return conditions.filter(({ guard }) => !toldByHappening.includes(guard))
}

/** What happens, as a sentence without its full stop: "The token request is sent". */
export function happeningOf(event: FlowEventType, conditions: readonly Condition[]): string {
  const steps = stepsOf(conditions)
  switch (event) {
    case 'learner.acted':
    case 'attacker.acted':
      return either(steps.map((step) => acts[step] ?? stepNouns[step])) || 'Somebody acts'
    case 'learner.sent':
      return steps.length === 0 ? 'A message is sent' : `${beginUpper(nounsOf(steps))} is sent`
    case 'exchange.answered':
      return steps.length === 0 ? 'The answer arrives' : `${beginUpper(nounsOf(steps))} is answered`
    case 'exchange.failed':
      return 'No answer comes'
    case 'learner.restarted':
      return conditions.some(({ guard }) => guard === 'startsOver')
        ? 'The user connects again'
        : 'The learner tries again'
    case 'user.cancelled':
      return 'The user closes the window'
    case 'clock.advanced':
      return 'Time passes'
    case 'browser.left':
      return 'Your own browser leaves for Salesforce'
  }
}

const acts: Readonly<Partial<Record<StepId, string>>> = {
  register: 'The administrator registers the app',
  connect: 'The user clicks Connect',
  return: 'The browser takes the way back',
  steal: 'The attacker copies the code',
  leakAccessToken: 'An access token leaks to the attacker',
  leakRefreshToken: 'A refresh token leaks to the attacker',
  leakSecret: 'The secret leaks to the attacker',
  lure: 'The user follows a link of the attacker',
  plant: 'The user’s browser delivers the attacker’s code',
  trade: 'The attacker trades the stolen code',
  useToken: 'The attacker calls the API with the stolen token',
  renew: 'The attacker refreshes with the stolen token',
}

function stepsOf(conditions: readonly Condition[]): readonly StepId[] {
  const named = conditions.find(({ guard }) => guard === 'stepIs')
  return (named?.params['among'] as readonly StepId[] | undefined) ?? []
}

const nounsOf = (steps: readonly StepId[]): string => either(steps.map((step) => stepNouns[step]))

function beginUpper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
