import { requestBytes, responseBytes, type Exchange } from '@flowscope/http-message'
import type { RunSetup } from '@flowscope/reference'
import { worldAuthorities } from '@flowscope/stage'
import { differenceOfBytes, exchangeOf } from './difference.ts'
import type { Tried } from './recorded.ts'
import type { TappedWorld } from './tap.ts'
import type { Result } from './wire-client.ts'

/** Holds what the tap recorded against the exchanges: each world replays a prefix and goes on. */
export function differencesOnSockets(
  setup: RunSetup,
  trials: readonly Tried[],
  worlds: readonly TappedWorld[],
): readonly string[] {
  const expected = exchangesOfWorlds(setup, trials)
  if (expected.length !== worlds.length) {
    return [
      `tap: ${String(worlds.length)} worlds were made where ${String(expected.length)} were due`,
    ]
  }
  return worlds.flatMap((world, index) => {
    const exchanges = expected[index] ?? []
    return [
      differenceOfBytes('tap: bytes to Salesforce', sent(exchanges), joined(world.toSalesforce)),
      differenceOfBytes(
        'tap: bytes from Salesforce',
        received(exchanges),
        joined(world.fromSalesforce),
      ),
    ].filter((each) => each !== null)
  })
}

/** A trial whose prefix is not where the stage stood opens a new world and replays that prefix. */
function exchangesOfWorlds(
  { world }: RunSetup,
  trials: readonly Tried[],
): readonly (readonly Exchange[])[] {
  const worlds: (readonly Exchange[])[] = []
  const known = new Map<string, readonly Exchange[]>([['[]', []]])
  let stands: string | null = null
  for (const { prefix, decision, result } of trials) {
    const place = JSON.stringify(prefix)
    const before = known.get(place) ?? []
    const after = [...before, ...arrivedAt(worldAuthorities(world), result)]
    worlds.splice(stands === place ? -1 : worlds.length, 1, after)
    stands = result.kind === 'performed' ? JSON.stringify([...prefix, decision]) : place
    known.set(stands, after)
  }
  return worlds
}

/** What was cut off had arrived before, and Salesforce has a note on it. */
function arrivedAt(authorities: readonly string[], result: Result): readonly Exchange[] {
  const exchange = exchangeOf(result)
  if (!exchange || result.kind !== 'performed') return []
  const { request, outcome } = exchange
  const isThere = authorities.includes(request.authority.toLowerCase())
  const isHeard = outcome.type === 'response' || result.performed.note !== null
  return isThere && isHeard ? [exchange] : []
}

const sent = (exchanges: readonly Exchange[]) =>
  exchanges.map(({ request }) => requestBytes(request)).join('')

const received = (exchanges: readonly Exchange[]) =>
  exchanges
    .map(({ outcome }) => (outcome.type === 'response' ? responseBytes(outcome.response) : ''))
    .join('')

const joined = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('latin1')
