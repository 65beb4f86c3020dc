import type { Awaitable } from '@flowscope/ports'
import type { Visit } from '../world/visit.ts'

/** Milliseconds after which wrong user codes are forgotten. */
export const guessWindow = 10 * 60 * 1000

/** Wrong user codes from one address in that time, after which no more are looked at. */
export const mostGuesses = 10

export async function guessesFrom({ world, now, address }: Visit): Promise<number> {
  const guesses = await world.store.get('deviceGuesses', address)
  return guesses && now - guesses.since < guessWindow ? guesses.count : 0
}

export function countGuess(visit: Visit): Awaitable<void> {
  const { world, now, address } = visit
  return world.inTurn(`guesses ${address}`, async () => {
    const before = await world.store.get('deviceGuesses', address)
    const isFresh = before !== undefined && now - before.since < guessWindow
    const guesses = isFresh ? before : { since: now, count: 0 }
    await world.store.put('deviceGuesses', address, { ...guesses, count: guesses.count + 1 })
  })
}
