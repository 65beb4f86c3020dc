import type { PartyId } from '@flowscope/http-message'
import type { Navigation } from '@flowscope/participants'
import type { ActStep, Draft, StepId } from './contract.ts'
import type { Scene } from './scene.ts'
import { attackCall, ledTo, takeable } from './steps/attack.ts'
import { backCall, type BackCall } from './steps/back.ts'
import { redirectAnswerOf } from './steps/connect.ts'
import { frontLeg, frontRequest } from './steps/front.ts'
import { navigationFor } from './steps/navigations.ts'
import { isBackStep, isTaking, type Taking } from './step-names.ts'
import { formDraft } from './steps/submit.ts'

type RequestDraft = Extract<Draft, { readonly kind: 'request' }>

/** What would be sent now. @throws StageError when the step is not possible here */
export function draftOf(scene: Scene, step: StepId): Draft {
  if (isMark(step)) return markDraft(scene, step)
  if (isBackStep(step)) return callDraft(step, backCall(scene, step))
  switch (step) {
    case 'redirect':
      return redirectDraft(scene)
    case 'logIn':
    case 'consent':
      return formDraft(scene, step)
    case 'trade':
    case 'useToken':
    case 'renew':
      return callDraft(step, attackCall(scene, step))
    case 'lure':
    case 'plant':
      return navigationDraft(scene, step, ledTo(scene, step))
    case 'authorize':
    case 'follow':
    case 'callback':
    case 'logOut':
      return navigationDraft(scene, step, navigationFor(scene, step))
  }
}

function navigationDraft(
  scene: Scene,
  step: RequestDraft['step'],
  navigation: Navigation,
): RequestDraft {
  const request = frontRequest(scene, navigation)
  return { kind: 'request', step, ...frontLeg(scene, request), request }
}

type Mark = ActStep | Taking

const actors: Readonly<Record<Mark, { readonly from: PartyId; readonly to: PartyId }>> = {
  register: { from: 'client', to: 'authServer' },
  connect: { from: 'user', to: 'client' },
  return: { from: 'browser', to: 'client' },
  steal: { from: 'browser', to: 'attacker' },
  leakAccessToken: { from: 'client', to: 'attacker' },
  leakRefreshToken: { from: 'client', to: 'attacker' },
  leakSecret: { from: 'client', to: 'attacker' },
}

function isMark(step: StepId): step is Mark {
  return Object.hasOwn(actors, step)
}

function markDraft(scene: Scene, step: Mark): Draft {
  if (isTaking(step)) takeable(scene, step)
  return { kind: 'act', step, ...actors[step] }
}

function redirectDraft(scene: Scene): Draft {
  const request = frontRequest(scene, navigationFor(scene, 'redirect'))
  return { kind: 'answer', step: 'redirect', request, answer: redirectAnswerOf(scene) }
}

function callDraft(step: RequestDraft['step'], { leg, request }: BackCall): RequestDraft {
  return { kind: 'request', step, ...leg, request }
}
