import type { Store } from '@flowscope/ports'
import { sessionTimeout } from './browser-sessions.ts'
import { codeLifetime } from './codes.ts'
import { parkingTime } from './parked-requests.ts'
import type { EmulatorKinds } from './records.ts'

export type Kind = keyof EmulatorKinds

/** When a record has nothing more to say. */
export interface Ending<K extends Kind> {
  /** Milliseconds after which a record is looked at, and again for as long as it lives. */
  readonly after: number
  readonly hasEnded: (
    record: EmulatorKinds[K],
    now: number,
    key: string,
  ) => boolean | Promise<boolean>
}

type Endings = { readonly [K in Kind]?: Ending<K> }

const day = 24 * 60 * 60 * 1000

/** Grants and approvals have none here: they are few, and go when they are revoked. */
export function endingsIn(store: Store<EmulatorKinds>): Endings {
  const isGone = async (grant: string) => (await store.get('grant', grant)) === undefined
  const isSpent = async (token: string) => (await store.get('refreshToken', token)) === undefined
  return {
    parkedRequest: {
      after: parkingTime,
      hasEnded: ({ parkedAt }, now) => now - parkedAt > parkingTime,
    },
    shownConsent: { after: parkingTime, hasEnded: () => true },
    browserSession: {
      after: sessionTimeout,
      hasEnded: ({ lastUsedAt }, now) => now - lastUsedAt > sessionTimeout,
    },
    authorizationCode: {
      after: codeLifetime,
      hasEnded: ({ issuedAt }, now) => now - issuedAt > codeLifetime,
    },
    issuedCode: {
      after: codeLifetime,
      hasEnded: ({ issuedAt }, now) => now - issuedAt > codeLifetime,
    },
    accessToken: { after: sessionTimeout, hasEnded: ({ endsAt }, now) => now > endsAt },
    refreshToken: { after: day, hasEnded: ({ grant }) => isGone(grant) },
    issuedRefreshToken: {
      after: day,
      hasEnded: async ({ grant }, _, token) => (await isGone(grant)) || isSpent(token),
    },
  }
}
