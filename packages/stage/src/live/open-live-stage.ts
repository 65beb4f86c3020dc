import type { HttpResponse } from '@flowscope/http-message'
import { attemptsOfBrowser } from '@flowscope/participants'
import type { RunSetup } from '@flowscope/reference'
import type { Decision, Draft, MessageEdit, Performed, StepId } from '../contract.ts'
import { draftOf } from '../draft.ts'
import type { Network } from '../network.ts'
import { perform } from '../perform.ts'
import { newScene, update, type Scene, type StagePorts } from '../scene.ts'
import { StageError } from '../stage-error.ts'
import { backSteps } from '../step-names.ts'
import { learnerEdits, type LearnerEdits } from './learner-edits.ts'
import { maskDecision, maskDraft, maskPerformed } from './mask.ts'
import { readyToRedirect, receive, type Arriving } from './receive.ts'
import { tells, type TellingForms } from './tells.ts'

/**
 * The stage of a run against a real org. The learner's own browser is no party on it: what that
 * browser brings to the web app is received. Everything it returns is masked; the values stay inside.
 */
export interface LiveStage {
  /** @throws StageError when the step is not possible here */
  readonly draft: (step: StepId) => Promise<Draft>
  /** @throws StageError when it is not possible here; nothing was sent then */
  readonly perform: (decision: Decision) => Promise<Performed>
  /** @throws StageError when the browser could not be sent to Salesforce with this answer */
  readonly readyToRedirect: (edit: MessageEdit | undefined) => void
  /** Whether a browser with these cookies began a try that has not come back yet. */
  readonly awaits: (cookieHeader: string) => boolean
  /** Answers what the learner's browser really asked. `response` is for that browser alone. */
  readonly receive: (arriving: Arriving) => Promise<Received>
  /** The copy of a decision that may be told again: what it brought has its names by now. */
  readonly hide: (decision: Decision) => Decision
  /** Whether a text tells a value that must not leave, in any spelling. */
  readonly tells: (text: string) => boolean
  /** Those spellings, eight characters each at least, for whoever looks for many at once. */
  readonly tellingForms: () => TellingForms
  readonly close: () => Promise<void>
}

export interface Received {
  readonly response: HttpResponse
  readonly performed: Performed
}

export interface LivePorts extends StagePorts {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Path of the place where the learner reads what a callback came to. */
  readonly teller: string
}

/** Where messages to Salesforce travel; there is no world of ours behind it. */
export type LiveSend = Pick<Network, 'send' | 'close'>

export function openLiveStage(setup: RunSetup, network: LiveSend, ports: LivePorts): LiveStage {
  const nowhere = { serve: () => Promise.resolve(), world: null }
  const scene = newScene(setup, { ...network, ...nowhere }, ports)
  const edits = learnerEdits(scene)
  const atPresent = <Result>(work: () => Result): Result => {
    update(scene, { clock: ports.now() })
    return work()
  }
  return {
    draft: (step) =>
      atPresent(() => {
        possibleLive(step)
        return Promise.resolve(maskDraft(draftOf(scene, step), scene.state.book))
      }),
    perform: (decision) => atPresent(() => performed(scene, edits, decision)),
    readyToRedirect: (edit) => {
      readyToRedirect(scene, edit && edits.filled(edit))
    },
    awaits: (cookieHeader) => {
      const headers = [['Cookie', cookieHeader]] as const
      return attemptsOfBrowser(scene.state.attempts, { headers }).length > 0
    },
    receive: (arriving) => atPresent(() => received(scene, edits, ports.teller, arriving)),
    hide: (decision) => maskDecision(decision, scene.state.book),
    tells: (text) => tells(edits.tellingForms(), text),
    tellingForms: edits.tellingForms,
    close: () => network.close(),
  }
}

async function performed(
  scene: Scene,
  edits: LearnerEdits,
  decision: Decision,
): Promise<Performed> {
  const outcome = await perform(scene, ownDecision(edits, decision))
  return maskPerformed(outcome, scene.state.book)
}

async function received(
  scene: Scene,
  edits: LearnerEdits,
  teller: string,
  arriving: Arriving,
): Promise<Received> {
  const edit = arriving.edit && edits.filled(arriving.edit)
  const { response, performed } = await receive(scene, teller, {
    ...arriving,
    ...(edit && { edit }),
  })
  return { response, performed: maskPerformed(performed, scene.state.book) }
}

/** What a learner may decide in a real org: their own moves, and nothing of anybody else. */
function ownDecision(edits: LearnerEdits, decision: Decision): Decision {
  if ('as' in decision) throw notLive()
  switch (decision.type) {
    case 'act':
    case 'leave':
    case 'cancel':
    case 'restart':
      return decision
    case 'send':
      if (!backSteps.some((step) => step === decision.step)) throw notLive()
      return decision.edit ? { ...decision, edit: edits.filled(decision.edit) } : decision
    case 'submit':
    case 'attack':
    case 'advanceClock':
    case 'configure':
      throw notLive()
  }
}

function possibleLive(step: StepId): void {
  const own = ['register', 'connect', 'redirect', ...backSteps]
  if (!own.includes(step)) throw notLive()
}

function notLive(): StageError {
  return new StageError('This is for practice only: in a real org you make your own moves.')
}
