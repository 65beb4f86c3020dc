import { type HttpRequest, type HttpResponse } from '@flowscope/http-message'
import { loginOrigin } from '@flowscope/participants'
import type { RunSetup } from '@flowscope/reference'
import type { Decision, Draft, MessageEdit, Performed, StepId } from '../contract.ts'
import { draftOf } from '../draft.ts'
import type { Network } from '../network.ts'
import { perform } from '../perform.ts'
import { newScene, update, type Scene, type StagePorts } from '../scene.ts'
import { StageError } from '../stage-error.ts'
import { backSteps } from '../step-names.ts'
import { fillHandles } from './fill-handles.ts'
import { maskDraft, maskPerformed } from './mask.ts'
import { receive, type Arriving } from './receive.ts'
import { tells } from './tells.ts'

/**
 * The stage of a run against a real org. The learner's own browser is no party on it: what that
 * browser brings to the web app is received. Everything it returns is masked; the values stay inside.
 */
export interface LiveStage {
  /** @throws StageError when the step is not possible here */
  readonly draft: (step: StepId) => Promise<Draft>
  /** @throws StageError when it is not possible here; nothing was sent then */
  readonly perform: (decision: Decision) => Promise<Performed>
  /** Answers what the learner's browser really asked. `response` is for that browser alone. */
  readonly receive: (arriving: Arriving) => Promise<Received>
  /** Whether a text tells a value that must not leave, in any spelling. */
  readonly tells: (text: string) => boolean
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
    perform: (decision) => atPresent(() => performed(scene, decision)),
    receive: (arriving) => atPresent(() => received(scene, ports.teller, arriving)),
    tells: (text) => tells(scene, text),
    close: () => network.close(),
  }
}

async function performed(scene: Scene, decision: Decision): Promise<Performed> {
  const outcome = await perform(scene, ownDecision(scene, decision))
  return maskPerformed(outcome, scene.state.book)
}

async function received(scene: Scene, teller: string, arriving: Arriving): Promise<Received> {
  const edit = arriving.edit && filledIn(scene, arriving.edit)
  const { response, performed } = await receive(scene, teller, {
    ...arriving,
    ...(edit && { edit }),
  })
  return { response, performed: maskPerformed(performed, scene.state.book) }
}

/** What a learner may decide in a real org: their own moves, and nothing of anybody else. */
function ownDecision(scene: Scene, decision: Decision): Decision {
  if ('as' in decision) throw notLive()
  switch (decision.type) {
    case 'act':
    case 'leave':
    case 'cancel':
    case 'restart':
      return decision
    case 'send':
      if (!backSteps.some((step) => step === decision.step)) throw notLive()
      return decision.edit ? { ...decision, edit: filledIn(scene, decision.edit) } : decision
    default:
      throw notLive()
  }
}

function filledIn(scene: Scene, edit: MessageEdit): MessageEdit {
  const filled = fillHandles(edit, scene.state.book)
  if (filled.kind === 'request') onlyToSalesforce(scene, filled.request)
  return filled
}

/** A message of this run goes where the run goes; no edit takes a token to another host. */
function onlyToSalesforce(scene: Scene, { scheme, authority }: HttpRequest): void {
  const { grants } = scene.state
  const places = grants.flatMap(({ tokens }) => [tokens.instanceUrl, tokens.id])
  const known = [loginOrigin(scene.setup.client), ...places].map((url) => new URL(url).origin)
  if (!known.includes(`${scheme}://${authority.toLowerCase()}`)) {
    throw new StageError(`In a live run no message is led to another host, such as ${authority}.`)
  }
}

function possibleLive(step: StepId): void {
  const own = ['register', 'connect', 'redirect', ...backSteps]
  if (!own.includes(step)) throw notLive()
}

function notLive(): StageError {
  return new StageError('This is for practice only: in a real org you make your own moves.')
}
