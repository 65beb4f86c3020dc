import { header, pathOf, type HeaderLine } from '@flowscope/http-message'
import { emptyAnswer, type Answer } from '../world/answer.ts'
import { Refusal } from '../world/refusal.ts'
import type { Route } from '../world/routes.ts'
import type { Visit } from '../world/visit.ts'
import { isAllowedOrigin } from './allowed-origins.ts'
import { corsPolicyOf } from './policies.ts'

/**
 * Looks at a request that a script of another origin makes.
 *
 * @returns the answer to a preflight; `null` where the endpoint answers
 * @throws Refusal with 403 for an origin that the org does not know (sheet §2.1)
 */
export function crossOrigin(visit: Visit, route: Route): Answer | null {
  const origin = foreignOrigin(visit)
  if (origin === null) return null
  const policy = policyOf(visit)
  if (policy === 'closed') return null
  if (policy === 'allowlist') examineOrigin(visit, origin)
  return isPreflight(visit, route) ? preflightAnswer(visit, route, policy) : null
}

/** Lets a script of an allowed origin read the answer, be it a refusal. */
export function withCors(visit: Visit, answer: Answer): Answer {
  const origin = foreignOrigin(visit)
  if (origin === null || policyOf(visit) !== 'allowlist') return answer
  if (!isAllowedOrigin(allowlistOf(visit), origin)) return answer
  const lines: readonly HeaderLine[] = [
    ['Access-Control-Allow-Origin', origin],
    ['Vary', 'Origin'],
  ]
  return { ...answer, headers: [...answer.headers, ...lines] }
}

/** `null` for a page of our own, and for a form or link that leaves its page. */
function foreignOrigin({ request, place }: Visit): string | null {
  const origin = header(request.headers, 'Origin')?.toLowerCase()
  if (origin === undefined || origin === place.origin.toLowerCase()) return null
  return header(request.headers, 'Sec-Fetch-Mode')?.toLowerCase() === 'navigate' ? null : origin
}

/** What holds here and now: OAuth endpoints follow the allowlist only where that is switched on. */
function policyOf({ request, place }: Visit): 'open' | 'allowlist' | 'closed' {
  const policy = corsPolicyOf(pathOf(request.target))
  if (policy !== 'oauth') return policy
  const isOn = place.orgs.every(({ setup }) => setup.enableCorsForOAuthEndpoints)
  return isOn && place.kind === 'myDomain' && place.orgs.length > 0 ? 'allowlist' : 'closed'
}

function examineOrigin(visit: Visit, origin: string): void {
  const allowlist = allowlistOf(visit)
  const evidence = { stored: allowlist.join(' '), received: origin }
  visit.trail.reach('cors.allowed', evidence)
  if (!isAllowedOrigin(allowlist, origin)) throw new Refusal({ place: 'cors' }, evidence)
}

/** A login host serves several orgs: what one of them allows is allowed there. */
function allowlistOf({ place }: Visit): readonly string[] {
  return place.orgs.flatMap(({ setup }) => setup.corsAllowlist)
}

/** Where an endpoint answers OPTIONS by itself, it answers its preflight too. */
function isPreflight({ request }: Visit, { methods }: Route): boolean {
  if (request.method !== 'OPTIONS' || methods.includes('OPTIONS')) return false
  return header(request.headers, 'Access-Control-Request-Method') !== undefined
}

function preflightAnswer(
  { request, trail }: Visit,
  { methods }: Route,
  policy: 'open' | 'allowlist',
): Answer {
  trail.reach('cors.preflight', { stored: methods.join(', '), received: request.method })
  const everybody: readonly HeaderLine[] =
    policy === 'open'
      ? [
          ['Access-Control-Allow-Origin', '*'],
          ['Access-Control-Allow-Credentials', 'false'],
        ]
      : []
  const asked = header(request.headers, 'Access-Control-Request-Headers')
  const headers: readonly HeaderLine[] =
    asked !== undefined && /^[\w\-, ]+$/.test(asked)
      ? [['Access-Control-Allow-Headers', asked]]
      : []
  return emptyAnswer([
    ...everybody,
    ['Access-Control-Allow-Methods', methods.join(', ')],
    ...headers,
  ])
}
