import { landsOn, refuse } from './phrases.ts'
import type { RefusalState } from './vocabulary.ts'

/** What Salesforce's answer makes of a front-channel request that was sent in `state`. */
export const whereTheBrowserLands = (state: RefusalState) =>
  [
    { guard: landsOn('hop'), target: '#authenticating' },
    { guard: landsOn('loginPage'), target: '#authenticating.atLoginPage' },
    { guard: landsOn('consentPage'), target: '#consenting' },
    { guard: landsOn('callbackAhead'), target: '#returning' },
    refuse(state),
  ] as const
