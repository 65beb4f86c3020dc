import { allOf } from './all-of.ts'
import { flow } from './glossary.ts'
import { brings, ends, grantIsRefused, keepHandles, passed, stepIs } from './phrases.ts'

const granted = {
  guard: allOf(stepIs('token'), brings('refreshToken')),
  target: 'valid',
  actions: keepHandles,
} as const
const replaced = {
  guard: allOf(stepIs('refresh'), brings('refreshToken')),
  target: 'rotated',
  actions: keepHandles,
} as const
const ended = { guard: ends('refreshToken'), target: 'revoked' } as const
const turnedDown = {
  guard: allOf(stepIs('refresh'), grantIsRefused),
  target: 'refused',
} as const

const none = flow.createStateConfig({
  description: 'The web app holds no refresh token.',
  meta: { station: 'token-response' },
  on: { 'exchange.answered': granted },
})

const valid = flow.createStateConfig({
  description: 'The web app can renew its access without asking the user.',
  meta: { station: 'refresh' },
  on: { 'exchange.answered': [granted, replaced, ended, turnedDown] },
})

const rotated = flow.createStateConfig({
  description: 'Salesforce has replaced the refresh token; the old one must not be used again.',
  meta: { station: 'refresh' },
  on: { 'exchange.answered': [granted, replaced, ended, turnedDown] },
})

const refused = flow.createStateConfig({
  description: 'Salesforce no longer takes the refresh token. The user must connect again.',
  meta: { station: 'refresh' },
  on: {
    'exchange.answered': [
      granted,
      replaced,
      ended,
      { guard: allOf(stepIs('refresh'), passed), target: 'valid' },
    ],
  },
})

const revoked = flow.createStateConfig({
  description: 'The refresh token was revoked, and every access token made from it.',
  meta: { station: 'revoke' },
  on: { 'exchange.answered': granted },
})

/** What the web app knows about its newest refresh token. */
export const refreshTokenRegion = flow.createStateConfig({
  initial: 'none',
  states: { none, valid, rotated, refused, revoked },
})
