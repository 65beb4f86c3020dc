import { allOf } from './all-of.ts'
import { flow } from './glossary.ts'
import { attackerHolds, browserSaw, holds, keepTaken, passed, stepIs } from './phrases.ts'

const takes = [
  {
    guard: allOf(stepIs('steal'), 'codeIsOnItsWay'),
    target: 'holding',
    actions: keepTaken('code'),
  },
  {
    guard: allOf(stepIs('leakAccessToken'), holds('accessToken')),
    target: 'holding',
    actions: keepTaken('accessToken'),
  },
  {
    guard: allOf(stepIs('leakRefreshToken'), holds('refreshToken')),
    target: 'holding',
    actions: keepTaken('refreshToken'),
  },
  {
    guard: allOf(stepIs('leakSecret'), 'flowTakesABreak'),
    target: 'holding',
    actions: keepTaken('secret'),
  },
] as const
const leads = {
  guard: allOf(stepIs('lure', 'plant'), 'flowTakesABreak'),
  target: 'leading',
} as const
const tries = [
  { guard: allOf(stepIs('trade'), attackerHolds('code'), 'flowIsAtRest'), target: 'trying' },
  {
    guard: allOf(stepIs('useToken'), attackerHolds('accessToken'), 'flowIsAtRest'),
    target: 'trying',
  },
  {
    guard: allOf(stepIs('renew'), attackerHolds('refreshToken'), 'flowIsAtRest'),
    target: 'trying',
  },
] as const
const catches = {
  guard: browserSaw('elsewhere'),
  target: 'holding',
  actions: keepTaken('code'),
} as const
const gains = {
  guard: passed,
  target: 'succeeded',
  actions: keepTaken('accessToken', 'refreshToken'),
} as const

const acts = [...takes, leads, ...tries] as const

const idle = flow.createStateConfig({
  description: 'The attacker watches and holds nothing.',
  meta: { station: 'redirect-back' },
  on: { 'attacker.acted': acts, 'exchange.answered': catches },
})

const holding = flow.createStateConfig({
  description: 'Something of the user’s is in the attacker’s hands.',
  meta: { station: 'redirect-back' },
  on: { 'attacker.acted': acts },
})

const leading = flow.createStateConfig({
  description: 'The user’s browser follows a link that the attacker wrote.',
  tags: ['in-flight'],
  meta: { station: 'authorize-request' },
  on: {
    'exchange.answered': { target: 'waiting' },
    'exchange.failed': { target: 'waiting' },
  },
})

const waiting = flow.createStateConfig({
  description: 'The user’s browser went where the attacker led it. Will something come back?',
  meta: { station: 'authorize-request' },
  on: { 'attacker.acted': acts, 'exchange.answered': catches },
})

const trying = flow.createStateConfig({
  description: 'The attacker uses what was taken, as if it were their own.',
  tags: ['in-flight'],
  meta: { station: 'token-request' },
  on: {
    'exchange.answered': [gains, { target: 'blocked' }],
    'exchange.failed': { target: 'blocked' },
  },
})

const succeeded = flow.createStateConfig({
  description: 'It worked: the attacker has, or reads, what is the user’s.',
  meta: { station: 'token-response' },
  on: { 'attacker.acted': acts },
})

const blocked = flow.createStateConfig({
  description: 'What the attacker holds was not enough: something stood in the way.',
  meta: { station: 'token-request' },
  on: { 'attacker.acted': acts, 'exchange.answered': catches },
})

/** Somebody who takes what is on its way, and leads the user astray. */
export const attackerRegion = flow.createStateConfig({
  initial: 'idle',
  states: { idle, holding, leading, waiting, trying, succeeded, blocked },
})
