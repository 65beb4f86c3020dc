import type { RunSetup } from '@flowscope/reference'
import {
  playIfPossible,
  playMoves,
  whatCame,
  type Ground,
  type Move,
  type OpenGround,
  type Played,
  type WhatCame,
} from '@flowscope/scenarios'

/**
 * Performs what comes before, and then moves until one is refused. Tells how; where none is, what the
 * last one brought.
 */
export async function firstRefusal(
  open: OpenGround,
  setup: RunSetup,
  before: readonly Move[],
  moves: readonly Move[],
): Promise<WhatCame> {
  const ground = await open(setup)
  try {
    const played = await playMoves(ground, before)
    return whatCame([...played, ...(await playUntilRefused(ground, moves, played))])
  } finally {
    await ground.close?.()
  }
}

/** What another setting has made impossible ends the run. */
async function playUntilRefused(
  ground: Ground,
  moves: readonly Move[],
  before: readonly Played[],
): Promise<readonly Played[]> {
  const played: Played[] = []
  for (const move of moves) {
    const next = await playIfPossible(ground, move, [...before, ...played])
    if (next === null) break
    played.push(next)
    if (next.performed.verdict?.passed === false) break
  }
  return played
}
