import { header, type HttpResponse } from '@flowscope/http-message'
import { jsonObjectOf, textMember, type JsonObject } from '../../json.ts'
import { loginOrigin } from '../login-origin.ts'
import { check, type PreflightCheck } from './check.ts'
import type { Subject } from './subject.ts'

export interface DiscoveryRead {
  readonly found: PreflightCheck
  readonly scopes: readonly string[] | null
}

/** Whether the host introduces itself as the authorization server (sheet §10.1). */
export function readDiscovery({ client }: Subject, response: HttpResponse): DiscoveryRead {
  const { status } = response
  if (status >= 300 && status < 400) return warned(movedSentence(response), useThatHost)
  if (status !== 200) return warned(`It has no discovery document (status ${String(status)}).`, '')
  const document = jsonObjectOf(response.body)
  const issuer = document && textMember(document, 'issuer')
  if (!document || issuer === null || !hasEndpoints(document)) return notSalesforce
  const origin = loginOrigin(client)
  const scopes = textList(document['scopes_supported'])
  const found =
    issuer === origin && pointsHere(document, origin)
      ? check('discovery', 'passed', `It introduces itself as ${issuer}.`)
      : otherIssuer(issuer)
  return { found, scopes }
}

const endpoints = ['authorization_endpoint', 'token_endpoint'] as const

function hasEndpoints(document: JsonObject): boolean {
  return endpoints.every((name) => textMember(document, name) !== null)
}

function pointsHere(document: JsonObject, origin: string): boolean {
  return endpoints.every((name) => textMember(document, name)?.startsWith(`${origin}/`))
}

const notSalesforce: DiscoveryRead = {
  found: check('discovery', 'failed', 'What answers is no authorization server.', {
    advice:
      'Look at the answer: it may be the sign-in page of a network, or of another product at this host.',
  }),
  scopes: null,
}

const useThatHost = 'A live run follows no redirect here: log in at the host it names.'

function movedSentence({ headers }: HttpResponse): string {
  const location = header(headers, 'location') ?? ''
  const host = URL.canParse(location) ? new URL(location).host : 'another address'
  return `It sends whoever asks on to ${host}.`
}

function otherIssuer(issuer: string): PreflightCheck {
  return check('discovery', 'warned', `It introduces itself as ${issuer}, not as this host.`, {
    advice: 'With the scope openid the web app compares the two: log in at the host it names.',
  })
}

function warned(sentence: string, advice: string): DiscoveryRead {
  return { found: check('discovery', 'warned', sentence, { advice }), scopes: null }
}

function textList(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : null
}
