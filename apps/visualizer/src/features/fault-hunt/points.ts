import { hintCosts } from '@flowscope/scenarios'
import { wrongNameCost } from '../../words/fault-hunt.ts'

/** What a case is worth after so many hints and wrong names, of 10; never less than none. */
export function pointsLeft(hints: number, wrongNames: number): number {
  const paid = hintCosts.slice(0, hints).reduce((sum, cost) => sum + cost, 0)
  return Math.max(0, 10 - paid - wrongNames * wrongNameCost)
}
