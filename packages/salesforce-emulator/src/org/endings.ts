import type { Store } from '@flowscope/ports'
import { codeLifetime, parkingTime } from '@flowscope/reference'
import { sessionTimeout } from './browser-sessions.ts'
import { deviceEndings } from './device-endings.ts'
import { loginEndings } from './login-endings.ts'
import { loginWindow } from './login-rate.ts'
import { cursorLifetime } from '../rest/cursors.ts'
import type { EmulatorKinds } from './records.ts'
import type { Endings } from './ending.ts'
import { ticketLifetime } from '../single-access/ticket-lifetime.ts'

const minute = 60 * 1000
const day = 24 * 60 * 60 * 1000

/**
 * Approvals and registered apps have none here: there is one of a user and app, and a hundred of an
 * org.
 */
export function endingsIn(store: Store<EmulatorKinds>): Endings {
  const isGone = async (grant: string) => (await store.get('grant', grant)) === undefined
  const isSpent = async (token: string) => (await store.get('refreshToken', token)) === undefined
  return {
    parkedRequest: {
      after: parkingTime,
      hasEnded: ({ parkedAt }, now) => now - parkedAt > parkingTime,
    },
    shownConsent: { after: parkingTime, hasEnded: () => true },
    ...loginEndings,
    authorizationCode: {
      after: codeLifetime,
      hasEnded: ({ issuedAt }, now) => now - issuedAt > codeLifetime,
    },
    ...deviceEndings,
    issuedCode: {
      after: codeLifetime,
      hasEnded: ({ issuedAt }, now) => now - issuedAt > codeLifetime,
    },
    loginCount: {
      after: loginWindow,
      hasEnded: ({ since }, now) => now - since >= loginWindow,
    },
    usedAssertion: { after: minute, hasEnded: ({ endsAt }, now) => now >= endsAt },
    queryCursor: {
      after: cursorLifetime,
      hasEnded: ({ usedAt }, now) => now - usedAt > cursorLifetime,
    },
    accessToken: { after: sessionTimeout, hasEnded: ({ endsAt }, now) => now > endsAt },
    oneTimeLogin: {
      after: ticketLifetime,
      hasEnded: ({ issuedAt }, now) => now - issuedAt > ticketLifetime,
    },
    grant: {
      after: sessionTimeout,
      hasEnded: ({ keptUntil }, now) => keptUntil !== null && now > (keptUntil ?? 0),
    },
    refreshToken: {
      after: day,
      hasEnded: async ({ grant, endsAt }, now) =>
        (endsAt !== null && now >= endsAt) || isGone(grant),
    },
    issuedRefreshToken: {
      after: day,
      hasEnded: async ({ grant }, _, token) => (await isGone(grant)) || isSpent(token),
    },
  }
}
