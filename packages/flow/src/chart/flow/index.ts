import { flow } from '../glossary.ts'
import { refreshing, revoked, revoking } from './after-expiry.ts'
import { authenticating, consenting } from './at-salesforce.ts'
import { authorized, calling, sessionRefused } from './authorized.ts'
import { authorizing } from './authorizing.ts'
import { away, cancelled, refused } from './endings.ts'
import { exchanging } from './exchanging.ts'
import { configured, preparing, redirecting } from './preparation.ts'
import { returning, validatingCallback } from './returning.ts'

/** The Web Server Flow of one session, from registration to revocation. */
export const flowRegion = flow.createStateConfig({
  initial: 'configured',
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
