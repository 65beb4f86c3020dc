import type { Lesson } from '@flowscope/lessons'
import type { StudyAct } from '../event.ts'
import type { Guess } from './play.ts'

/** True where all is right, and nothing was guessed. */
export function isTestedOut(guesses: readonly Guess[]): boolean {
  return guesses.every(({ chosen, confidence }) => chosen === 0 && confidence === 'high')
}

/** A test that was passed counts as a clean pass of every round; one that was not, by its mistakes. */
export function triesOfTest(
  { id, rounds }: Lesson,
  guesses: readonly Guess[],
): readonly StudyAct[] {
  const counted = isTestedOut(guesses) ? 'all' : 'mistakes'
  return rounds.flatMap((_, round) => {
    const guess = guesses[round]
    if (!guess || (counted === 'mistakes' && guess.chosen === 0)) return []
    const { chosen, confidence } = guess
    return [
      {
        type: 'lesson',
        lesson: id,
        round,
        rung: 'D',
        right: chosen === 0,
        confidence,
        helped: false,
      } as const,
    ]
  })
}
