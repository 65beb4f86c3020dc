import type { RequestHandler } from '@flowscope/http-message'
import {
  clientRoutes,
  connectAnswer,
  type CallbackCheck,
  type ClientHost,
} from '@flowscope/participants'
import { update, type Scene } from '../scene.ts'
import { startAttempt } from './connect.ts'

/** The web app's routes on this stage. @param teller see {@link ClientHost} */
export function webAppOf(scene: Scene, teller?: string): RequestHandler {
  const now = () => scene.state.clock
  const host: ClientHost = {
    ...(teller !== undefined && { teller }),
    now,
    connect: () =>
      scene.desk.answer ?? connectAnswer(scene.setup.client, startAttempt(scene), now()),
    attempts: () => scene.state.attempts,
    returned: (check) => {
      scene.desk = { ...scene.desk, check }
      if (check.callback) welcomeBack(scene, check.callback)
    },
  }
  return (request) => Promise.resolve(clientRoutes(scene.setup.client, host)(request))
}

/** A try is answered once: a second callback with its `state` finds nothing. */
function welcomeBack(scene: Scene, validated: NonNullable<CallbackCheck['callback']>): void {
  const attempts = scene.state.attempts.filter((attempt) => attempt !== validated.attempt)
  update(scene, { validated, attempts })
}
