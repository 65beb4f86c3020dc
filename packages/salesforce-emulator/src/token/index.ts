import { after, type Awaitable } from '@flowscope/ports'
import { asksForDeviceCode, startDevice } from '../device/start-device.ts'
import { checklist } from '../world/checklist.ts'
import type { ReadParameters } from '../world/parameters.ts'
import type { Endpoint, Visited } from '../world/visit.ts'
import { grantTypeSupported } from './checks/grant-type-supported.ts'
import { readingTokenRequest } from './checks/token-parameters.ts'
import { fieldsAnswer, wantedFormat, type Fields } from './fields-answer.ts'
import { grants } from './grants.ts'

type Asked = Visited & ReadParameters

/** What the token endpoint asks before it leaves the rest to the grant; this order is inferred. */
const tokenChecks = checklist<Asked>().check(grantTypeSupported)

/** Trades a grant for an access token (sheet §5). */
export const tokenEndpoint: Endpoint = (visit) =>
  after(readingTokenRequest.run({ visit }), ({ parameters }) =>
    after(fieldsFor({ visit, parameters }), (fields) =>
      fieldsAnswer(fields, wantedFormat(visit.request, parameters.get('format')), visit),
    ),
  )

function fieldsFor(asked: Asked): Awaitable<Fields> {
  if (asksForDeviceCode(asked.parameters)) return startDevice(asked)
  return after(tokenChecks.run(asked), (granted) => grants[granted.grantType](granted))
}
