import { filled } from '@flowscope/flow'
import {
  attackSteps,
  type AttackStep,
  type Decision,
  type MessageEdit,
  type StepId,
} from '@flowscope/stage'
import { decisionWords, primaryWords } from '../words/run-view.ts'
import type { RunView } from './run-view.ts'
import { wordsOfDuration, wordsOfStep } from './steps.ts'

/**
 * What the primary button decides: the drafted message as it was edited, or the walk's suggestion;
 * in the past, what was decided there.
 */
export function primaryDecision(view: RunView, edit: MessageEdit | null): Decision | null {
  const decision = decisionHere(view)
  if (!decision || !edit || decision.type !== 'send') return decision
  return { type: 'send', step: decision.step, edit }
}

/** What can be decided here besides: the primary button does its own. */
export function otherChoices(view: RunView): RunView['choices'] {
  const primary = decisionHere(view)
  return view.choices.filter(({ decision }) => !primary || choiceOf(decision) !== choiceOf(primary))
}

/** A decision without what was typed or edited. */
function choiceOf(decision: Decision): string {
  switch (decision.type) {
    case 'act':
    case 'send':
    case 'submit':
    case 'attack':
      return `${decision.type} ${decision.step}`
    case 'restart':
      return `${decision.type} ${decision.how}`
    case 'advanceClock':
    case 'leave':
    case 'cancel':
    case 'configure':
      return decision.type
  }
}

function decisionHere({ draft, recorded, suggested, choices }: RunView): Decision | null {
  if (recorded && (!draft || ('step' in recorded && recorded.step === draft.step))) return recorded
  switch (draft?.kind) {
    case 'act':
      return isAttack(draft.step)
        ? { type: 'attack', step: draft.step }
        : { type: 'act', step: draft.step }
    case 'request':
      return isAttack(draft.step)
        ? { type: 'attack', step: draft.step }
        : { type: 'send', step: draft.step }
    case 'answer':
      return { type: 'send', step: draft.step }
    case 'form':
      return filled({ type: 'submit', step: draft.step, typed: [], button: '' }, draft)
    case undefined:
      return suggested ?? wayOut(choices)
  }
}

/** After a refusal or at the end: the protocol's own way back, or a new connection. */
function wayOut(choices: RunView['choices']): Decision | null {
  return choices.find(({ kind, enabled }) => kind === 'restart' && enabled)?.decision ?? null
}

/** The words on the primary button; `null` when nothing can be done by it. */
export function primaryLabel(view: RunView, edited: boolean): string | null {
  const decision = decisionHere(view)
  if (!decision) return null
  const words = asksForCode(view.draft) ? primaryWords.verify : wordsOnButton(decision)
  if (!view.recorded) return words
  return edited ? primaryWords.newBranch : primaryWords.forward(lowerFirst(words))
}

/** The second half of a login: no password, but the code that was sent. */
function asksForCode(draft: RunView['draft']): boolean {
  return draft?.kind === 'form' && draft.fields.some(({ name }) => name === 'emc')
}

function wordsOnButton(decision: Decision): string {
  switch (decision.type) {
    case 'act':
    case 'send':
    case 'submit':
    case 'attack':
      return wordsOfStep(decision.step).press
    case 'advanceClock':
      return primaryWords.wait(wordsOfDuration(decision.milliseconds))
    case 'leave':
      return primaryWords.leave
    case 'cancel':
      return primaryWords.closeBrowser
    case 'restart':
      return decisionWords[decision.how]
    case 'configure':
      return decisionWords.configured[decision.change.at]
  }
}

function isAttack(step: StepId): step is AttackStep {
  return attackSteps.some((each) => each === step)
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
