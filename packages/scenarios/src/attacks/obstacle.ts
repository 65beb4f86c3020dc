import type { Cause } from '@flowscope/stage'
import type { Played } from '../perform.ts'

/** What stood in the way: the last refusal that the attacker met, or else the last that anybody met. */
export function obstacleIn(played: readonly Played[]): string {
  const stops = played.filter(({ performed }) => performed.verdict?.passed === false)
  const stop = stops.findLast(({ decision }) => decision.type === 'attack') ?? stops.at(-1)
  const cause = stop?.performed.verdict?.cause
  if (!stop || !cause) return 'The attacker comes away with nothing that opens anything.'
  return `${outcomeOf(stop, cause)}: ${inWords(cause)}`
}

function outcomeOf({ decision }: Played, cause: Cause): string {
  if (cause.kind === 'refusedByServer' && cause.place === 'redirect') return 'There is no code'
  const step = 'step' in decision ? decision.step : decision.type
  return outcomes[step] ?? 'It ends in the browser'
}

const outcomes: Readonly<Record<string, string>> = {
  trade: 'The code buys nothing',
  renew: 'The refresh token buys nothing',
  useToken: 'The token opens nothing',
  plant: 'The planted answer is turned away',
  callback: 'The answer is turned away',
  lure: 'The question itself is refused',
  token: 'The web app gets no token for this code',
}

function inWords(cause: Cause): string {
  switch (cause.kind) {
    case 'refusedByServer':
      return `Salesforce answers ${cause.code}, “${cause.description}”.`
    case 'checkFailed':
      return `the ${cause.party === 'client' ? 'web app' : cause.party} checks ${cause.check}, and it does not hold.`
    case 'transport':
      return cause.detail
    case 'cancelledBy':
      return 'the user closes the window.'
  }
}
