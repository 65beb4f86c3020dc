import { StageError } from '@flowscope/stage'
import type { Attack } from './attack.ts'
import type { Move } from './move.ts'
import { decisionOf, type Ground, type Played } from './perform.ts'

/** What was done for one sentence of an attack. */
export interface PlayedPhase {
  readonly caption: string
  readonly played: readonly Played[]
}

/**
 * Plays an attack as far as it comes. What a defence has made impossible is left out, as an attacker
 * would try the next thing.
 *
 * @param ground where what is not possible is told by a `StageError`
 */
export async function playAttack(
  ground: Ground,
  { phases }: Pick<Attack, 'phases'>,
): Promise<readonly PlayedPhase[]> {
  const told: PlayedPhase[] = []
  for (const { caption, moves } of phases) {
    const before = told.flatMap(({ played }) => played)
    told.push({ caption, played: await playWhatGoes(ground, moves, before) })
  }
  return told
}

async function playWhatGoes(
  ground: Ground,
  moves: readonly Move[],
  before: readonly Played[],
): Promise<readonly Played[]> {
  const played: Played[] = []
  for (const move of moves) {
    const done = await playIfPossible(ground, move, [...before, ...played])
    if (done) played.push(done)
  }
  return played
}

/** @returns `null` for a move that is not possible here */
export async function playIfPossible(
  ground: Ground,
  move: Move,
  soFar: readonly Played[],
): Promise<Played | null> {
  try {
    const decision = await decisionOf(ground, move, soFar)
    return { move, decision, performed: await ground.perform(decision) }
  } catch (error) {
    if (error instanceof StageError) return null
    throw error
  }
}
