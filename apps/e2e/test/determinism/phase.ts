import type { Decision, Performed } from '@flowscope/stage'

/** Where a generated run stands: what the user and the web app would do next. */
export type Phase =
  | 'configured'
  | 'preparing'
  | 'redirecting'
  | 'authorizing'
  | 'following'
  | 'loggingIn'
  | 'consenting'
  | 'callbackAhead'
  | 'returning'
  | 'exchanging'
  | 'authorized'
  | 'stuck'
  | 'cancelled'

export function phaseAfter(phase: Phase, decision: Decision, performed: Performed): Phase {
  switch (decision.type) {
    case 'act':
      return afterAct(phase, decision.step)
    case 'restart':
      return 'configured'
    case 'cancel':
      return 'cancelled'
    case 'submit':
      return afterLanding(performed)
    case 'send':
      return afterSend(phase, decision.step, performed)
    case 'attack':
      return decision.step === 'lure' ? afterLanding(performed) : phase
    case 'configure':
    case 'advanceClock':
    case 'leave':
      return phase
  }
}

function afterAct(phase: Phase, step: 'register' | 'connect' | 'return'): Phase {
  if (step === 'connect') return 'redirecting'
  return step === 'return' ? 'returning' : phase
}

function afterSend(phase: Phase, step: string, performed: Performed): Phase {
  switch (step) {
    case 'redirect':
      return performed.landing === 'hop' ? 'authorizing' : 'stuck'
    case 'authorize':
    case 'follow':
      return afterLanding(performed)
    case 'callback':
      return performed.verdict?.passed ? 'exchanging' : 'stuck'
    case 'token':
      return phase === 'exchanging' ? 'authorized' : phase
    default:
      return phase
  }
}

function afterLanding({ landing }: Performed): Phase {
  switch (landing) {
    case 'hop':
      return 'following'
    case 'loginPage':
      return 'loggingIn'
    case 'consentPage':
      return 'consenting'
    case 'callbackAhead':
      return 'callbackAhead'
    case 'page':
    case 'elsewhere':
    case 'app':
    case 'answer':
    case null:
      return 'stuck'
  }
}
