import type { Decision, StepId } from '@flowscope/stage'
import {
  decisionWords,
  durationWords,
  stepWords as steps,
  type StepWords,
} from '../words/run-view.ts'

export function wordsOfStep(step: StepId): StepWords {
  return steps[step]
}

/** A decision as a few words, past tense where it is an act. */
export function wordsOfDecision(decision: Decision): string {
  switch (decision.type) {
    case 'act':
    case 'send':
    case 'attack':
      return steps[decision.step].name
    case 'submit':
      return decisionWords[decision.step]
    case 'advanceClock':
      return decisionWords.clockMoved(wordsOfDuration(decision.milliseconds))
    case 'leave':
      return decisionWords.browserLeft
    case 'cancel':
      return decisionWords.browserClosed
    case 'restart':
      return decisionWords[decision.how]
    case 'configure':
      return decisionWords.configured[decision.change.at]
  }
}

export function wordsOfDuration(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours > 0 ? durationWords.hours(hours) : '', rest > 0 ? durationWords.minutes(rest) : '']
    .filter(Boolean)
    .join(' ')
}
