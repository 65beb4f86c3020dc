import {
  appPolicies,
  appSettings,
  approvals,
  loginRate,
  restGuide,
  rfc,
  rotation,
  seenInTraffic,
  sessionPolicies,
  webServerFlow,
  type Mark,
  type Sources,
} from './source.ts'

/** A lifetime or a number that matters in the flow. */
export interface Limit {
  readonly id: string
  readonly name: string
  /** `null` where a policy decides and there is no number. */
  readonly value: number | null
  readonly unit: 'minutes' | 'times' | 'perHour' | 'characters' | null
  readonly meaning: string
  readonly mark: Mark
  readonly sources: Sources
}

export const limits: readonly Limit[] = [
  {
    id: 'codeLifetime',
    name: 'Life of an authorization code',
    value: 15,
    unit: 'minutes',
    meaning: 'Then it is refused as `expired authorization code`.',
    mark: 'documented',
    sources: [webServerFlow, rfc(6749, '4.1.2')],
  },
  {
    id: 'codeUses',
    name: 'Uses of an authorization code',
    value: 1,
    unit: 'times',
    meaning: 'The second try gets the very words of an expired code.',
    mark: 'seen',
    sources: [seenInTraffic, rfc(6749, '4.1.2')],
  },
  {
    id: 'sessionTimeout',
    name: 'Life of an access token',
    value: 120,
    unit: 'minutes',
    meaning: 'Two hours without use by default; the app’s policy comes before profile and org.',
    mark: 'documented',
    sources: [sessionPolicies],
  },
  {
    id: 'refreshTokenLifetime',
    name: 'Life of a refresh token',
    value: null,
    unit: null,
    meaning:
      'Until it is revoked, by default; a policy can end it at once, unused or after a time.',
    mark: 'documented',
    sources: [appPolicies],
  },
  {
    id: 'rotation',
    name: 'Uses of a refresh token with rotation',
    value: 1,
    unit: 'times',
    meaning: 'Each refresh brings a new one; using an old one ends every token of the grant.',
    mark: 'documented',
    sources: [rotation, rfc(9700, '4.14.2')],
  },
  {
    id: 'approvals',
    name: 'Approvals per user and app',
    value: 5,
    unit: 'times',
    meaning: 'One more quietly revokes the oldest.',
    mark: 'documented',
    sources: [approvals],
  },
  {
    id: 'idTokenLifetime',
    name: 'Life of an id_token',
    value: 2,
    unit: 'minutes',
    meaning: 'By default; an app may set 1 to 720.',
    mark: 'documented',
    sources: [appSettings],
  },
  {
    id: 'logins',
    name: 'Logins per user',
    value: 3600,
    unit: 'perHour',
    meaning: 'Then `login rate exceeded` until the hour is over.',
    mark: 'documented',
    sources: [loginRate],
  },
  {
    id: 'callbackUrls',
    name: 'Length of all callback URLs together',
    value: 2000,
    unit: 'characters',
    meaning: 'One URL per line.',
    mark: 'documented',
    sources: [appSettings],
  },
  {
    id: 'propagation',
    name: 'Until a new or changed app works everywhere',
    value: 10,
    unit: 'minutes',
    meaning: 'Two to ten; before that the key may be unknown.',
    mark: 'seen',
    sources: [seenInTraffic],
  },
  {
    id: 'apiCalls',
    name: 'API calls per org and day',
    value: null,
    unit: null,
    meaning: 'It depends on edition and licences; `Sforce-Limit-Info` tells with each answer.',
    mark: 'documented',
    sources: [restGuide],
  },
]
