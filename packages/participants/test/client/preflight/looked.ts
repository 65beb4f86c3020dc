import {
  bytesOfText,
  maskExchange,
  type HttpRequest,
  type HttpResponse,
  type Outcome,
} from '@flowscope/http-message'
import type { LiveSetup } from '@flowscope/reference'
import { preflight, type PreflightId, type PreflightPlace } from '../../../src/index.ts'
import { crypto, dice, now } from '../fixtures.ts'

export const host = 'acme.my.salesforce.com'
const setup: LiveSetup = {
  loginHost: host,
  consumerKey: 'key-of-acme',
  appKind: 'externalClientApp',
  scope: 'openid api refresh_token',
  pkce: true,
  usesSecret: true,
  apiVersion: 'v68.0',
}
const place: PreflightPlace = {
  host: { allowed: true, kind: 'myDomain' },
  origin: 'http://localhost:3000',
  callbackUrl: 'http://localhost:3000/oauth/callback',
}
const date = ['Date', new Date(now).toUTCString()] as const

export const answer = (
  status: number,
  body: string,
  headers: HttpResponse['headers'] = [],
): Outcome => ({
  type: 'response',
  response: { status, reason: '', headers: [date, ...headers], body: bytesOfText(body) },
})
export const redirect = (location: string) => answer(302, '', [['Location', location]])
export const document = (origin: string) => ({
  issuer: origin,
  authorization_endpoint: `${origin}/services/oauth2/authorize`,
  token_endpoint: `${origin}/services/oauth2/token`,
  scopes_supported: ['openid', 'api', 'refresh_token'],
})
export const discovery = answer(200, JSON.stringify(document(`https://${host}`)))
export const login = redirect(
  `https://${host}/setup/secur/RemoteAccessAuthorizationPage.apexp?source=CAAAAsource&display=page`,
)

interface Given {
  readonly setup?: Partial<LiveSetup>
  readonly place?: Partial<PreflightPlace>
  readonly answers?: readonly Outcome[]
  readonly now?: number
}

/** Looks at a set-up whose host gives these answers, one after the other. */
export async function looked(given: Given = {}) {
  const sent: HttpRequest[] = []
  const answers = given.answers ?? [discovery, login]
  const checks = await preflight(
    { ...setup, ...given.setup },
    { ...place, ...given.place },
    {
      crypto,
      dice,
      mask: maskExchange,
      now: () => given.now ?? now,
      send: (request) => {
        sent.push(request)
        const outcome = answers[sent.length - 1]
        if (!outcome) throw new Error('One request too many')
        return Promise.resolve(outcome)
      },
    },
  )
  const of = (id: PreflightId) => checks.find((each) => each.id === id)
  const outcomes = checks.map(({ id, outcome }) => `${id} ${outcome}`)
  return { checks, sent, of, outcomes }
}

export const later = ['secret unknowable', 'installed unknowable', 'userApproved unknowable']
export const clearHost = ['host passed', 'reach passed', 'discovery passed', 'clock passed']
