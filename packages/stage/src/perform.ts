import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import type { ActStep, AttackStep, Decision, MessageEdit, Performed, SendStep } from './contract.ts'
import { advanceClock } from './exchange.ts'
import { recordRegistration } from './provenance/record.ts'
import { inSession, type Scene } from './scene.ts'
import { sendableAnswer, sendableRequest } from './sendable.ts'
import { StageError } from './stage-error.ts'
import { attackCall, ledTo, take } from './steps/attack.ts'
import { backCall, sendBack, type BackCall } from './steps/back.ts'
import { configure } from './steps/configure.ts'
import { connect, redirectAnswerOf, sendRedirect } from './steps/connect.ts'
import { frontRequest, sendFront, sendLed, sendLogOut } from './steps/front.ts'
import { navigationFor } from './steps/navigations.ts'
import { mark } from './steps/performed.ts'
import { leave } from './steps/leave.ts'
import { cancel, restart } from './steps/restart.ts'
import { isBackStep, isTaking, type FrontStep } from './step-names.ts'
import { submit } from './steps/submit.ts'

/** Carries out one decision. @throws StageError when it is not possible here; nothing happened then */
export async function perform(scene: Scene, decision: Decision): Promise<Performed> {
  const session = ('as' in decision ? decision.as : undefined) ?? 'victim'
  return inSession(scene, session, () => decided(scene, decision))
}

async function decided(scene: Scene, decision: Decision): Promise<Performed> {
  switch (decision.type) {
    case 'act':
      return act(scene, decision.step)
    case 'send':
      return send(scene, decision.step, decision.edit)
    case 'submit':
      return submit(scene, decision.step, decision.typed, decision.button)
    case 'attack':
      return attack(scene, decision.step, decision.edit)
    case 'advanceClock':
      await advanceClock(scene, decision.milliseconds)
      return mark(scene)
    case 'leave':
      return leave(scene)
    case 'cancel':
      return cancel(scene)
    case 'restart':
      return restart(scene, decision.how)
    case 'configure':
      return configure(scene, decision.change)
  }
}

function act(scene: Scene, step: ActStep): Performed {
  switch (step) {
    case 'register':
      return mark(scene, recordRegistration(scene.state.book, scene.setup))
    case 'connect':
      return connect(scene)
    case 'return':
      return mark(scene)
  }
}

async function send(scene: Scene, step: SendStep, edit: MessageEdit | undefined) {
  if (isBackStep(step)) return sendCall(scene, backCall(scene, step), edit)
  switch (step) {
    case 'redirect': {
      const answer = edited(redirectAnswerOf(scene), answerOf(edit))
      return sendRedirect(scene, frontRequestOf(scene, step), answer)
    }
    case 'authorize':
    case 'follow':
    case 'callback':
      return sendFront(scene, step, edited(frontRequestOf(scene, step), requestOf(edit)))
    case 'logOut':
      return sendLogOut(scene, edited(frontRequestOf(scene, step), requestOf(edit)))
  }
}

async function attack(scene: Scene, step: AttackStep, edit: MessageEdit | undefined) {
  if (isTaking(step)) return take(scene, step)
  if (step === 'lure' || step === 'plant') {
    const navigation = ledTo(scene, step)
    const request = edited(frontRequest(scene, navigation), requestOf(edit))
    return sendLed(scene, navigation, request)
  }
  return sendCall(scene, attackCall(scene, step), edit)
}

function sendCall(scene: Scene, call: BackCall, edit: MessageEdit | undefined) {
  return sendBack(scene, call, edited(call.request, requestOf(edit)))
}

function frontRequestOf(scene: Scene, step: FrontStep): HttpRequest {
  return frontRequest(scene, navigationFor(scene, step))
}

function edited<Message>(drafted: Message, edit: Message | null): Message {
  return edit ?? drafted
}

function requestOf(edit: MessageEdit | undefined): HttpRequest | null {
  if (edit?.kind === 'answer') throw new StageError('This step sends a request: edit the request.')
  return edit ? sendableRequest(edit.request) : null
}

function answerOf(edit: MessageEdit | undefined): HttpResponse | null {
  if (edit?.kind === 'request') throw new StageError('This step sends an answer: edit the answer.')
  return edit ? sendableAnswer(edit.answer) : null
}
