import { attacks, defenceIds, defences, type DefenceId } from '@flowscope/scenarios'
import { attackWords } from '../../words/attacks.ts'

/** What an attack is played against: nothing first, then each defence by itself. */
export const columns: readonly (DefenceId | null)[] = [null, ...defenceIds]

/** How many cells the whole matrix has. */
export const matrixSize = attacks.length * columns.length

export function nameOf(defence: DefenceId | null): string {
  return defence === null ? attackWords.matrix.none : defences[defence].title
}
