import { textOfBytes } from '@flowscope/http-message'
import type { Seen } from '@flowscope/scenarios'

/** A member of the token response. @throws RangeError */
export function receivedMember(seen: readonly Seen[], member: string): string {
  const exchange = seen.findLast(({ decision }) => 'step' in decision && decision.step === 'token')
    ?.performed.exchange
  const body = exchange?.outcome.type === 'response' ? exchange.outcome.response.body : undefined
  const value = body && (JSON.parse(textOfBytes(body)) as Readonly<Record<string, unknown>>)[member]
  if (typeof value === 'string') return value
  throw new RangeError(`The token response has no ${member}`)
}
