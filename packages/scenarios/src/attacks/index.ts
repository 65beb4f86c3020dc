import type { Attack } from '../attack.ts'
import { forgedCallback } from './forged-callback.ts'
import {
  leakedAccessToken,
  overBroadScope,
  refreshTokenFirst,
  refreshTokenLate,
} from './leaked-token.ts'
import { lookAlikeApp } from './look-alike-app.ts'
import { mixUp } from './mix-up.ts'
import { looseRedirect, openRedirector } from './redirect.ts'
import { codeAfterUse, codeInjection, codeInterception, leakedSecret } from './stolen-code.ts'

/** Every attack, in the order in which they are told. */
export const attacks: readonly Attack[] = [
  forgedCallback,
  codeInterception,
  codeAfterUse,
  codeInjection,
  leakedSecret,
  looseRedirect,
  openRedirector,
  mixUp,
  leakedAccessToken,
  overBroadScope,
  refreshTokenFirst,
  refreshTokenLate,
  lookAlikeApp,
]
