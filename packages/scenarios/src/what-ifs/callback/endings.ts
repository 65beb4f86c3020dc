import { refusedAfterLogin } from '../endings.ts'
import { nothingRefused } from '../said.ts'

export function refusedByWebApp(check: string) {
  return { status: 400, ...nothingRefused, check, states: refusedAfterLogin }
}

/** Never issued by anybody. */
export const foreignCode = 'aPrxForgedByMalloryAndNeverIssuedByAnybody=='
