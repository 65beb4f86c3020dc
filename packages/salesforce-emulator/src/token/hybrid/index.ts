import { bearerOf } from '../../org/access-tokens.ts'
import { exchangeCode } from '../authorization-code/index.ts'
import type { Fields } from '../fields-answer.ts'
import type { Grant } from '../grant.ts'
import { refresh } from '../refresh-token/index.ts'
import { exchangeToken } from '../token-exchange/index.ts'
import { hybridFields } from './hybrid-fields.ts'

/** `grant_type=hybrid_auth_code` (sheet §5.4). */
export const exchangeHybridCode: Grant = hybrid(exchangeCode)

/** `grant_type=hybrid_refresh` (sheet §5.4). */
export const refreshHybrid: Grant = hybrid(refresh)

/** The hybrid form of token exchange (sheet §5.4). */
export const exchangeHybridToken: Grant = hybrid(exchangeToken)

/** The same tokens, and behind them the sessions of the app's web views. */
function hybrid(grant: Grant): Grant {
  return async (asked) => {
    const fields = await grant(asked)
    const bearer = await bearerOf(asked.visit, accessTokenOf(fields))
    if (!bearer) return fields
    return [...fields, ...(await hybridFields(asked.visit, bearer.org, bearer.grant.scopes))]
  }
}

function accessTokenOf(fields: Fields): string {
  return fields.find(([name]) => name === 'access_token')?.[1] ?? ''
}
