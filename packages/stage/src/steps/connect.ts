import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import { connectAnswer, makeAttempt, type Attempt } from '@flowscope/participants'
import type { Performed } from '../contract.ts'
import { recordAttempt } from '../provenance/record.ts'
import { update, type Scene } from '../scene.ts'
import { StageError } from '../stage-error.ts'
import { sendFront } from './front.ts'
import { mark } from './performed.ts'

/** The user wants to connect: the web app draws the values of a new try. */
export function connect(scene: Scene): Performed {
  return mark(scene, recordAttempt(scene.state.book, startAttempt(scene)))
}

export function startAttempt(scene: Scene): Attempt {
  const { setup, ports, state } = scene
  const attempt = makeAttempt(setup.client, ports, state.attemptsMade + 1)
  update(scene, {
    attempt,
    attemptsMade: attempt.ordinal,
    attempts: [...state.attempts, attempt],
    authorize: null,
    redirectUri: null,
    callback: null,
  })
  return attempt
}

/** The web app's 302, dated as it will be sent: one tick from now. */
export function redirectAnswerOf({ setup, state }: Scene): HttpResponse {
  if (!state.attempt) {
    throw new StageError('The web app has no try to connect under way: press Connect first.')
  }
  return connectAnswer(setup.client, state.attempt, state.clock + setup.world.tick)
}

/** The browser asks to connect, and the web app answers what was drafted. */
export function sendRedirect(
  scene: Scene,
  request: HttpRequest,
  answer: HttpResponse,
): Promise<Performed> {
  scene.desk = { answer, check: null }
  return sendFront(scene, 'redirect', request)
}
