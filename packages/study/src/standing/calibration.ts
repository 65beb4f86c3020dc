import type { Answered } from '../answered.ts'
import { confidences, type Confidence } from '../event.ts'

/** How often somebody was right when they felt like this. */
export interface Calibration {
  readonly confidence: Confidence
  readonly right: number
  readonly of: number
}

/** Confidence held against what was right; answers that did not ask for it are left out. */
export function calibrationOf(answered: readonly Answered[]): readonly Calibration[] {
  return confidences.map((confidence) => {
    const felt = answered.filter((answer) => answer.confidence === confidence)
    return { confidence, right: felt.filter(({ right }) => right).length, of: felt.length }
  })
}
