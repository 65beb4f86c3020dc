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
export const tokenEndpoint: Endpoint = async (visit) => {
  const { parameters } = await readingTokenRequest.run({ visit })
  const asked = { visit, parameters }
  const fields = asksForDeviceCode(parameters) ? await startDevice(asked) : await tokensFor(asked)
  return fieldsAnswer(fields, wantedFormat(visit.request, parameters.get('format')), visit)
}

async function tokensFor(asked: Asked): Promise<Fields> {
  const granted = await tokenChecks.run(asked)
  // Awaited, since a promise that an async function returns takes three more turns to settle.
  return await grants[granted.grantType](granted)
}
