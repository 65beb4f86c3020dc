import type { RefusalPlace, StepId } from '@flowscope/stage'
import type { Move } from '../move.ts'
import type { WhatIf } from '../what-if.ts'

/** The step of the last message of a what-if; `null` where it is no message. */
export function lastStepOf({ change, then }: Pick<WhatIf, 'change' | 'then'>): StepId | null {
  const last: Move = then.at(-1) ?? change
  return 'step' in last ? last.step : null
}

/** Where a what-if shows its refusal: the last message decides, as it does on the stage. */
export function placeOf(whatIf: Pick<WhatIf, 'change' | 'then' | 'expect'>): RefusalPlace | null {
  const step = lastStepOf(whatIf)
  const { code } = whatIf.expect
  if (code === null || step === null) return null
  if (step === 'authorize' && isStatus(code)) return 'errorPage'
  return places[step] ?? 'apiResponse'
}

const places: Readonly<Partial<Record<StepId, RefusalPlace>>> = {
  authorize: 'authorizeBody',
  follow: 'errorPage',
  logIn: 'errorPage',
  consent: 'errorPage',
  callback: 'redirect',
  token: 'tokenResponse',
  trade: 'tokenResponse',
  refresh: 'tokenResponse',
  renew: 'tokenResponse',
  introspect: 'tokenResponse',
  revoke: 'revokeResponse',
}

/** Where an answer has no words, its status stands for them. */
function isStatus(code: string): boolean {
  return /^\d{3}$/.test(code)
}
