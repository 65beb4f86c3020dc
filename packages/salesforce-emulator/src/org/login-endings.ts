import { activationTime } from './activated-browsers.ts'
import { sessionTimeout } from './browser-sessions.ts'
import type { Endings } from './ending.ts'
import { verificationTime } from './pending-logins.ts'

/** Of what a login leaves behind; wrong passwords are counted once a user, and need none. */
export const loginEndings = {
  browserSession: {
    after: sessionTimeout,
    hasEnded: ({ lastUsedAt, idleTime }, now) => now - lastUsedAt > idleTime,
  },
  pendingLogin: { after: verificationTime, hasEnded: () => true },
  activatedBrowser: { after: activationTime, hasEnded: () => true },
} satisfies Endings
