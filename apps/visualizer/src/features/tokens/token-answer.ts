import { textOfBytes, type PartyId } from '@flowscope/http-message'
import type { Moment } from '../../run-view/moments.ts'
import { jsonObjectOf, textIn } from './json.ts'

/** A token response, its members as sent; `null` for those that did not come. */
export interface TokenAnswer {
  /** Index of the moment. */
  readonly moment: number
  /** Who received it. */
  readonly party: PartyId
  readonly accessToken: string
  readonly refreshToken: string | null
  readonly idToken: string | null
  readonly signature: string | null
  readonly id: string | null
  readonly issuedAt: string | null
  readonly hasExpiresIn: boolean
}

/** The token responses among some moments, oldest first. */
export function tokenAnswers(moments: readonly Moment[]): readonly TokenAnswer[] {
  return moments.flatMap((moment) => answerIn(moment) ?? [])
}

function answerIn({ index, performed }: Moment): TokenAnswer | null {
  const exchange = performed?.exchange
  if (exchange?.outcome.type !== 'response' || exchange.channel !== 'back') return null
  const json = jsonObjectOf(textOfBytes(exchange.outcome.response.body))
  const accessToken = json && textIn(json, 'access_token')
  if (!json || !accessToken) return null
  return {
    moment: index,
    party: exchange.from,
    accessToken,
    refreshToken: textIn(json, 'refresh_token'),
    idToken: textIn(json, 'id_token'),
    signature: textIn(json, 'signature'),
    id: textIn(json, 'id'),
    issuedAt: textIn(json, 'issued_at'),
    hasExpiresIn: 'expires_in' in json,
  }
}
