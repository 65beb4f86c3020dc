import type { PartyId } from '@flowscope/http-message'
import type { Handling } from '@flowscope/reference'
import { use } from 'react'
import { useExplain } from '../explain.ts'
import type { Named } from '../spans/span.ts'
import { TravelContext, type Travel } from '../travel-context.ts'

/** Who makes the value of a name in this very message, and who looks at it. */
export interface HandledHere {
  readonly made: PartyId
  readonly checks: Handling['checks']
}

/** How the message that is read has its names handled; `undefined` where nobody decides by one. */
export function useHandling(): (named: Named) => HandledHere | undefined {
  const explain = useExplain()
  const travel = use(TravelContext)
  return (named) => {
    const handling = explain(named)?.handling
    return handling && travel ? handledIn(travel, named, handling) : undefined
  }
}

/**
 * A parameter is relayed as it was made. A header is written by whoever sends the message and is worth
 * telling of only where whoever receives it looks at it, whatever a header of the same name is to
 * another message.
 */
export function handledIn(
  { from, to }: Travel,
  { place }: Named,
  { made, checks }: Handling,
): HandledHere | undefined {
  if (!headers.includes(place)) return { made: made ?? from, checks }
  const here = checks.filter(({ party }) => isAt(party, to))
  return here.length > 0 ? { made: from, checks: here } : undefined
}

const headers: readonly Named['place'][] = ['request.header', 'response.header']

/** Login, tokens and API have the same doors: what one of them checks, the other does. */
const salesforce: readonly PartyId[] = ['authServer', 'api']

function isAt(party: PartyId, to: PartyId): boolean {
  return party === to || (salesforce.includes(party) && salesforce.includes(to))
}
