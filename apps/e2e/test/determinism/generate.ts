import { practiceRun } from '@flowscope/reference'
import {
  attackSteps,
  sendSteps,
  type AttackStep,
  type Configuration,
  type Decision,
  type Draft,
  type SendStep,
  type StepId,
} from '@flowscope/stage'
import { answerEdits } from './answer-edits.ts'
import { requestEdits } from './request-edits.ts'
import type { Phase } from './phase.ts'
import type { Random } from './random.ts'

/** A decision, and what it counts as when it is more than the plain step. */
export interface Choice {
  readonly decision: Decision
  readonly label: string | null
}

interface Situation {
  readonly random: Random
  readonly phase: Phase
  readonly draftOf: DraftOf
}

export type DraftOf = (step: StepId) => Promise<Draft | null>

/** How often a run leaves the plain path: seldom before the tokens, or few would come so far. */
const oddsOnTheWay = { outOfTurn: 0.02, edit: 0.05, clock: 0.015, cancel: 0.005 }
const oddsWithTokens = { outOfTurn: 0.08, edit: 0.3, clock: 0.08, cancel: 0.01 }

const oddsAt = (phase: Phase) =>
  phase === 'exchanging' || phase === 'authorized' ? oddsWithTokens : oddsOnTheWay

/** Chooses what happens next in a run that stands at a phase. */
export async function nextChoice(random: Random, phase: Phase, draftOf: DraftOf): Promise<Choice> {
  const odds = oddsAt(phase)
  if (random.chance(odds.clock)) return advance(random)
  if (random.chance(odds.cancel)) return plain({ type: 'cancel' })
  if (random.chance(odds.outOfTurn)) return outOfTurn({ random, phase, draftOf })
  return inTurn({ random, phase, draftOf })
}

async function inTurn(situation: Situation): Promise<Choice> {
  const { random, phase } = situation
  switch (phase) {
    case 'configured':
      return plain({ type: 'act', step: random.chance(0.3) ? 'register' : 'connect' })
    case 'preparing':
      return plain({ type: 'act', step: 'connect' })
    case 'redirecting':
      return send(situation, 'redirect')
    case 'authorizing':
      return send(situation, 'authorize')
    case 'following':
      return send(situation, 'follow')
    case 'loggingIn':
      return logIn(situation)
    case 'consenting':
      return consent(situation)
    case 'callbackAhead':
      return random.chance(0.25)
        ? attack(situation, 'steal')
        : plain({ type: 'act', step: 'return' })
    case 'returning':
      return random.chance(0.2)
        ? attack(situation, random.pick(['steal', 'trade']))
        : send(situation, 'callback')
    case 'exchanging':
      return random.chance(0.1) ? attack(situation, 'trade') : send(situation, 'token')
    case 'authorized':
      return whenAuthorized(situation)
    case 'stuck':
    case 'cancelled':
      return plain({ type: 'restart', how: random.pick(['connectAgain', 'tryAgain']) })
  }
}

const whenAuthorizedSteps: readonly SendStep[] = [
  'query',
  'query',
  'identity',
  'userinfo',
  'versions',
  'limits',
  'introspect',
  'refresh',
  'refresh',
  'revoke',
  'token',
  'logOut',
  'callback',
]

function whenAuthorized(situation: Situation): Promise<Choice> | Choice {
  const { random } = situation
  if (random.chance(0.1)) return plain({ type: 'restart', how: 'connectAgain' })
  if (random.chance(0.12)) return advance(random)
  if (random.chance(0.08)) return attack(situation, random.pick(attackSteps))
  if (random.chance(0.04)) return plain({ type: 'configure', change: random.pick(changes) })
  return send(situation, random.pick(whenAuthorizedSteps))
}

const practiceApp = {
  at: 'app',
  org: 'acme',
  consumerKey: practiceRun().client.consumerKey,
} as const

/** Settings that somebody saves while a run goes on. */
const changes: readonly Configuration[] = [
  { ...practiceApp, settings: { refreshTokenRotation: true } },
  { ...practiceApp, settings: { requireSecretForRefreshTokenFlow: false } },
  { at: 'org', org: 'acme', settings: { sessionTimeoutMinutes: 30 } },
  { at: 'faults', rules: [{ fault: 'serverError', status: 503, every: 4 }] },
  { at: 'faults', rules: [] },
  { at: 'webApp', settings: { skipStateCheck: true } },
  { at: 'webApp', settings: { scope: 'api refresh_token' } },
]

function outOfTurn(situation: Situation): Promise<Choice> | Choice {
  const { random } = situation
  switch (random.below(8)) {
    case 0:
      return plain({ type: 'restart', how: random.pick(['connectAgain', 'tryAgain']) })
    case 1:
      return plain({ type: 'act', step: random.pick(['register', 'connect', 'return']) })
    case 2:
      return attack(situation, random.pick(attackSteps))
    case 4:
      return plain({ type: 'configure', change: random.pick(changes) })
    case 3:
      return plain({
        type: 'submit',
        step: random.pick(['logIn', 'consent']),
        typed: [],
        button: random.pick(['Login', 'nothing of this name']),
      })
    default:
      return send(situation, random.pick(sendSteps))
  }
}

/** Milliseconds: a moment, about a code's life, about a session's life, a day. */
const advances = [1000, 10 * 60_000, 16 * 60_000, 3 * 3_600_000, 24 * 3_600_000] as const

function advance(random: Random): Choice {
  const milliseconds = random.pick(advances)
  return {
    decision: { type: 'advanceClock', milliseconds },
    label: `clock     +${String(milliseconds / 1000)} s`,
  }
}

const wrongLogins: readonly (readonly [
  label: string,
  username: string | null,
  password: string,
])[] = [
  ['wrong password', null, 'practice-2'],
  ['empty password', null, ''],
  ['password not ASCII', null, 'pässwörd ☕'],
  ['unknown user', 'nobody@acme.example', 'practice-1'],
  ['empty user', '', ''],
]

async function logIn({ random, draftOf }: Situation): Promise<Choice> {
  const draft = await draftOf('logIn')
  if (draft?.kind !== 'form') return plain({ type: 'restart', how: 'connectAgain' })
  const button = draft.buttons[0]?.name ?? ''
  if (!random.chance(0.15)) {
    return plain({ type: 'submit', step: 'logIn', typed: draft.suggestion, button })
  }
  const [label, username, password] = random.pick(wrongLogins)
  const typed = draft.suggestion.map(
    ([field, value], index) => [field, index === 0 ? (username ?? value) : password] as const,
  )
  return { decision: { type: 'submit', step: 'logIn', typed, button }, label: `login     ${label}` }
}

async function consent({ random, draftOf }: Situation): Promise<Choice> {
  const draft = await draftOf('consent')
  if (draft?.kind !== 'form') return plain({ type: 'restart', how: 'connectAgain' })
  const label = random.chance(0.15) ? 'deny' : 'allow'
  const pressed = draft.buttons.find((button) => button.label.toLowerCase().includes(label))
  return {
    decision: { type: 'submit', step: 'consent', typed: [], button: pressed?.name ?? '' },
    label: `consent   ${label}`,
  }
}

async function send({ random, phase, draftOf }: Situation, step: SendStep): Promise<Choice> {
  if (!random.chance(oddsAt(phase).edit)) return plain({ type: 'send', step })
  const draft = await draftOf(step)
  if (draft?.kind === 'answer') {
    const { name, edit } = random.pick(answerEdits)
    return {
      decision: { type: 'send', step, edit: { kind: 'answer', answer: edit(draft.answer) } },
      label: `edit      ${name}`,
    }
  }
  const edited = editedRequest(random, step, draft)
  return edited
    ? { decision: { type: 'send', step, edit: edited.edit }, label: edited.label }
    : plain({ type: 'send', step })
}

async function attack({ random, draftOf }: Situation, step: AttackStep): Promise<Choice> {
  if (!random.chance(oddsWithTokens.edit)) return plain({ type: 'attack', step })
  const edited = editedRequest(random, step, await draftOf(step))
  return edited
    ? { decision: { type: 'attack', step, edit: edited.edit }, label: edited.label }
    : plain({ type: 'attack', step })
}

/** An edit that makes sense at few steps says more about the protocol than one that fits all. */
const fewSteps = 4

function editedRequest(random: Random, step: SendStep | AttackStep, draft: Draft | null) {
  if (draft?.kind !== 'request') return null
  const possible = requestEdits.filter(({ steps }) => steps.includes(step))
  if (possible.length === 0) return null
  const telling = possible.filter(({ steps }) => steps.length <= fewSteps)
  const some = telling.length > 0 && random.chance(0.6) ? telling : possible
  const { name, edit } = random.pick(some)
  return {
    edit: { kind: 'request', request: edit(draft.request) } as const,
    label: `edit      ${name}`,
  }
}

function plain(decision: Decision): Choice {
  return { decision, label: null }
}
