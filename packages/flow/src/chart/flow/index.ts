import { allOf } from '../all-of.ts'
import { flow } from '../glossary.ts'
import { keepHandles, landsOn, passed, stepIs } from '../phrases.ts'
import { refreshing, revoked, revoking } from './after-expiry.ts'
import { authenticating, consenting } from './at-salesforce.ts'
import { authorized, calling, sessionRefused } from './authorized.ts'
import { authorizing } from './authorizing.ts'
import { away, cancelled, refused } from './endings.ts'
import { exchanging } from './exchanging.ts'
import { configured, preparing, redirecting } from './preparation.ts'
import { returning, validatingCallback } from './returning.ts'

/** Where the browser is after it followed the attacker's link, or brought the attacker's answer. */
const ledAstray = [
  { guard: allOf(stepIs('lure'), landsOn('hop')), target: '#authenticating' },
  { guard: allOf(stepIs('lure'), landsOn('loginPage')), target: '#authenticating.atLoginPage' },
  { guard: allOf(stepIs('lure'), landsOn('consentPage')), target: '#consenting' },
  { guard: allOf(stepIs('lure'), landsOn('callbackAhead')), target: '#returning' },
  { guard: allOf(stepIs('plant'), passed), target: '#exchanging', actions: keepHandles },
] as const

/** The Web Server Flow of one session, from registration to revocation. */
export const flowRegion = flow.createStateConfig({
  initial: 'configured',
  on: { 'exchange.answered': ledAstray },
  states: {
    configured,
    preparing,
    redirecting,
    authorizing,
    authenticating,
    consenting,
    away,
    returning,
    validatingCallback,
    exchanging,
    authorized,
    calling,
    sessionRefused,
    refreshing,
    revoking,
    revoked,
    refused,
    cancelled,
  },
})
