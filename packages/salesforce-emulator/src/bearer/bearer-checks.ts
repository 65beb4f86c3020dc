import { header } from '@flowscope/http-message'
import { bearerOf, renew, type Bearer } from '../org/access-tokens.ts'
import type { Check } from '../world/checklist.ts'
import type { ReadParameters } from '../world/parameters.ts'
import { Refusal, type RefusalAnswer } from '../world/refusal.ts'
import type { Visited } from '../world/visit.ts'

export interface WithToken {
  readonly token: string
}

export interface WithBearer {
  readonly bearer: Bearer
}

interface BearerRefusals {
  readonly missing: RefusalAnswer
  readonly bad: RefusalAnswer
}

/** Asks for an access token in the words of an endpoint. */
export function bearerChecks({ missing, bad }: BearerRefusals) {
  return { present: bearerPresent(missing), alive: bearerAlive(bad) }
}

/** In the header, or as the parameter `oauth_token` where an endpoint reads parameters. */
function bearerPresent(
  missing: RefusalAnswer,
): Check<Visited & Partial<ReadParameters>, WithToken> {
  return {
    name: 'bearer.present',
    examine: ({ visit, parameters }) => {
      const line = header(visit.request.headers, 'Authorization') ?? ''
      const token = /^(?:Bearer|OAuth) +(\S+)$/i.exec(line)?.[1] ?? parameters?.get('oauth_token')
      if (token === undefined) {
        throw new Refusal(missing, { stored: null, received: line === '' ? null : line })
      }
      return { token }
    },
  }
}

/** A token that passes has been used, which starts its idle time anew (sheet §7). */
function bearerAlive(bad: RefusalAnswer): Check<Visited & WithToken, WithBearer> {
  return {
    name: 'bearer.alive',
    examine: async ({ visit, token }) => {
      const bearer = await bearerOf(visit, token)
      if (!bearer) throw new Refusal(bad, { stored: null, received: token })
      await renew(visit, bearer)
      return { bearer }
    },
  }
}
