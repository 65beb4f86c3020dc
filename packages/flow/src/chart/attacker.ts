import { allOf } from './all-of.ts'
import { flow } from './glossary.ts'
import { passed, stepIs } from './phrases.ts'

const steals = { guard: allOf(stepIs('steal'), 'codeIsOnItsWay'), target: 'holding' } as const
const trades = { guard: allOf(stepIs('trade'), 'flowIsAtRest'), target: 'trying' } as const

const idle = flow.createStateConfig({
  description: 'The attacker watches and holds nothing.',
  meta: { station: 'redirect-back' },
  on: { 'attacker.acted': steals },
})

const holding = flow.createStateConfig({
  description: 'The attacker has copied the code from the address of the redirect.',
  meta: { station: 'redirect-back' },
  on: { 'attacker.acted': [trades, steals] },
})

const trying = flow.createStateConfig({
  description: 'The attacker presents the stolen code as if it were the web app.',
  tags: ['in-flight'],
  meta: { station: 'token-request' },
  on: {
    'exchange.answered': [{ guard: passed, target: 'succeeded' }, { target: 'blocked' }],
    'exchange.failed': { target: 'blocked' },
  },
})

const succeeded = flow.createStateConfig({
  description: 'The attacker holds tokens of the user. Nothing bound the code to the web app.',
  meta: { station: 'token-response' },
  on: { 'attacker.acted': [trades, steals] },
})

const blocked = flow.createStateConfig({
  description:
    'The code alone was not enough: secret, verifier or single use stopped the attacker.',
  meta: { station: 'token-request' },
  on: { 'attacker.acted': [trades, steals] },
})

/** Somebody who reads the redirect on its way back. */
export const attackerRegion = flow.createStateConfig({
  initial: 'idle',
  states: { idle, holding, trying, succeeded, blocked },
})
