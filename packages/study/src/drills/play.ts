import type { RunSetup } from '@flowscope/reference'
import { playMoves, type Move, type OpenGround, type Played } from '@flowscope/scenarios'
import type { Exchange } from '@flowscope/http-message'
import type { DrilledRun } from './drill.ts'

/** A run that was performed for a drill. */
export interface PlayedRun {
  readonly setup: RunSetup
  readonly played: readonly Played[]
}

/** Performs moves in a world of their own. */
export async function play(
  open: OpenGround,
  setup: RunSetup,
  moves: readonly Move[],
): Promise<PlayedRun> {
  const ground = await open(setup)
  try {
    return { setup, played: await playMoves(ground, moves) }
  } finally {
    await ground.close?.()
  }
}

/** The run up to one of its moves, that one included. */
export function runUpTo({ setup, played }: PlayedRun, last?: Played): DrilledRun {
  const shown = last === undefined ? played : played.slice(0, played.indexOf(last) + 1)
  return { setup, decisions: shown.map(({ decision }) => decision) }
}

/** What was sent and what came. @throws RangeError where nothing was sent */
export function exchangeIn({ performed, decision }: Played): Exchange {
  if (performed.exchange) return performed.exchange
  throw new RangeError(`Nothing was sent by ${decision.type}`)
}

/** @throws RangeError where the run has none */
export function lastOf({ played }: PlayedRun): Played {
  const last = played.at(-1)
  if (last) return last
  throw new RangeError('The run is empty')
}
