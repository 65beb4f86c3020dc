import { limits } from '../limits.ts'
import { appSettings, rotation, seenInTraffic } from '../source.ts'
import { tick, type, type GuideField, type GuideStep, type GuideValues } from './guide.ts'
import { scopeChoices } from './scope-choices.ts'

/** What both kinds of app ask for, in the same words (sheet §9.3). */
export function addressAndScopes({ callbackUrl, scope }: GuideValues): readonly GuideField[] {
  return [
    type('Callback URL', callbackUrl, 'Compared character by character. One URL a line.'),
    ...scopeChoices(scope),
  ]
}

export function secretAndPkce({ pkce, usesSecret }: GuideValues): readonly GuideField[] {
  const secret = usesSecret
    ? 'This web app sends its secret.'
    : 'Without a secret, PKCE alone binds the code to this web app.'
  return [
    tick('Require Secret for Web Server Flow', usesSecret, secret),
    tick('Require Secret for Refresh Token Flow', usesSecret, ''),
    tick(
      'Require Proof Key for Code Exchange (PKCE) Extension for Supported Authorization Flows',
      pkce,
      pkce
        ? 'New orgs of 2026 have it on and locked.'
        : 'Where it is on and locked, use PKCE here instead.',
    ),
  ]
}

/** Rotation works both ways here, so nothing is said to be ticked. */
export const rotationNote =
  '“Enable Refresh Token Rotation” may be on or off: this web app keeps the newest refresh token.'

export const waitStep: GuideStep = {
  id: 'wait',
  title: `Wait up to ${String(propagation())} minutes`,
  path: null,
  fields: [],
  note: 'A new or changed app takes two to ten minutes to spread. Until then its key may be unknown.',
  mark: 'seen',
  sources: [seenInTraffic],
}

export const settingsSources = [appSettings, rotation] as const

function propagation(): number {
  return limits.find(({ id }) => id === 'propagation')?.value ?? 10
}
