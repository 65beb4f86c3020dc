import { wordsOf, type RefusalId } from '../../ledger/index.ts'
import { bearerChecks } from '../../bearer/bearer-checks.ts'
import { parameterChecks } from '../../world/parameters.ts'
import { Refusal, type RefusalAnswer } from '../../world/refusal.ts'
import type { Evidence } from '../../world/trail.ts'

type RestAnswer = Extract<RefusalAnswer, { place: 'rest' }>

interface Details {
  /** What stands for `{field}` and the like in the words of the ledger. */
  readonly values?: Readonly<Record<string, string>>
  /** The fields of the record that are to blame. */
  readonly fields?: readonly string[]
}

/** An error of the REST API in the words of the ledger; on the wire it stands in an array (sheet §11). */
export function restRefusal(
  status: RestAnswer['status'],
  id: RefusalId,
  evidence?: Evidence,
  details: Details = {},
): Refusal {
  return new Refusal(restAnswer(status, id, details), evidence)
}

export function restAnswer(
  status: RestAnswer['status'],
  id: RefusalId,
  { values = {}, fields }: Details = {},
): RestAnswer {
  const { code, text } = wordsOf(id)
  const message = (text ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return { place: 'rest', status, code, message, ...(fields && { fields }) }
}

const invalidSession = restAnswer(401, 'rest.session')

/** Whether the token is missing, unknown, revoked or idle for too long: one answer. */
export const restBearer = bearerChecks({ missing: invalidSession, bad: invalidSession })

export const restParameters = parameterChecks((message) => ({
  ...restAnswer(400, 'query.parameters'),
  message,
}))
