import { wordsOf, type RefusalId } from '../../ledger/index.ts'
import { bearerChecks } from '../../bearer/bearer-checks.ts'
import { parameterChecks } from '../../world/parameters.ts'
import { Refusal, type RefusalAnswer } from '../../world/refusal.ts'
import type { Evidence } from '../../world/trail.ts'

type RestStatus = Extract<RefusalAnswer, { place: 'rest' }>['status']

/** An error of the REST API in the words of the ledger; on the wire it stands in an array (sheet §11). */
export function restRefusal(status: RestStatus, id: RefusalId, evidence?: Evidence): Refusal {
  const { code, text } = wordsOf(id)
  return refusedByRest(status, code, text ?? '', evidence)
}

/** An error of the REST API; on the wire it stands in an array (sheet §11). */
export function refusedByRest(
  status: RestStatus,
  code: string,
  message: string,
  evidence?: Evidence,
): Refusal {
  return new Refusal({ place: 'rest', status, code, message }, evidence)
}

const invalidSession: RefusalAnswer = {
  place: 'rest',
  status: 401,
  code: 'INVALID_SESSION_ID',
  message: 'Session expired or invalid',
}

/** Whether the token is missing, unknown, revoked or idle for too long: one answer. */
export const restBearer = bearerChecks({ missing: invalidSession, bad: invalidSession })

export const restParameters = parameterChecks((message) => ({
  place: 'rest',
  status: 400,
  code: 'MALFORMED_QUERY',
  message,
}))
