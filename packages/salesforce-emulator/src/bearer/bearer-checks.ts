import { header } from '@flowscope/http-message'
import { examineToken, renew, type Bearer } from '../org/access-tokens.ts'
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
  /** The parameter that carries the token where no header does. */
  readonly parameter?: string
}

/** Asks for an access token in the words of an endpoint. */
export function bearerChecks({ missing, bad, parameter = 'oauth_token' }: BearerRefusals) {
  return { present: bearerPresent(missing, parameter), alive: bearerAlive(bad) }
}

/** In the header, or as a parameter where an endpoint reads parameters. */
function bearerPresent(
  missing: RefusalAnswer,
  parameter: string,
): Check<Visited & Partial<ReadParameters>, WithToken> {
  return {
    name: 'bearer.present',
    examine: ({ visit, parameters }) => {
      const line = header(visit.request.headers, 'Authorization') ?? ''
      const token = /^(?:Bearer|OAuth) +(\S+)$/i.exec(line)?.[1] ?? parameters?.get(parameter)
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
      const found = await examineToken(visit, token)
      if ('because' in found) throw new Refusal(bad, { stored: found.because, received: token })
      await renew(visit, found)
      return { bearer: found }
    },
  }
}
