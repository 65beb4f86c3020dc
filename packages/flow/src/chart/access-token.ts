import { allOf } from './all-of.ts'
import { flow } from './glossary.ts'
import { brings, callsTheApi, ends, keepHandles, passed, sessionIsRefused } from './phrases.ts'

const granted = { guard: brings('accessToken'), target: 'valid', actions: keepHandles } as const
const works = {
  guard: allOf(callsTheApi(), passed),
  target: 'valid',
} as const

const none = flow.createStateConfig({
  description: 'The web app holds no access token.',
  meta: { station: 'token-response' },
  on: { 'exchange.answered': granted },
})

const valid = flow.createStateConfig({
  description: 'The web app holds an access token and has no reason to doubt it.',
  meta: { station: 'token-response' },
  on: {
    'exchange.answered': [
      granted,
      { guard: ends('accessToken'), target: 'revoked' },
      { guard: sessionIsRefused, target: 'refused' },
    ],
  },
})

const refused = flow.createStateConfig({
  description: 'The API refused the access token: too old, or ended by somebody.',
  meta: { station: 'expiry' },
  on: {
    'exchange.answered': [granted, { guard: ends('accessToken'), target: 'revoked' }, works],
  },
})

const revoked = flow.createStateConfig({
  description: 'The access token was revoked.',
  meta: { station: 'revoke' },
  on: { 'exchange.answered': granted },
})

/** What the web app knows about its newest access token. */
export const accessTokenRegion = flow.createStateConfig({
  initial: 'none',
  states: { none, valid, refused, revoked },
})
