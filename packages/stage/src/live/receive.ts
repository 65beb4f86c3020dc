import {
  header,
  urlOf,
  type Exchange,
  type HttpRequest,
  type Headers,
  type HttpResponse,
} from '@flowscope/http-message'
import { link, loginOrigin } from '@flowscope/participants'
import type { MessageEdit, Performed } from '../contract.ts'
import type { Scene } from '../scene.ts'
import { sendableAnswer } from '../sendable.ts'
import { StageError } from '../stage-error.ts'
import { redirectAnswerOf } from '../steps/connect.ts'
import { arrived } from '../steps/front.ts'
import { webAppOf } from '../steps/web-app.ts'

/** A request that the learner's own browser made to the web app. */
export interface Arriving {
  readonly step: 'redirect' | 'callback'
  readonly request: HttpRequest
  /** What the server says with every answer; a header that the web app writes itself stays its own. */
  readonly more?: Headers
  /** For `redirect`: the answer in place of the drafted one. */
  readonly edit?: MessageEdit
}

/**
 * Lets the web app answer, and finds what came of it as if the browser stood on this stage.
 *
 * @throws StageError when no try to connect is under way, or an edited answer leads elsewhere
 */
export async function receive(
  scene: Scene,
  teller: string,
  { step, request, more = [], edit }: Arriving,
): Promise<{ readonly response: HttpResponse; readonly performed: Performed }> {
  if (step === 'redirect') scene.desk = { answer: ownAnswer(scene, edit), check: null }
  const response = withMore(await webAppOf(scene, teller)(request), more)
  const exchange: Exchange = {
    from: 'browser',
    to: 'client',
    channel: 'front',
    request,
    outcome: { type: 'response', response },
  }
  const performed = arrived(scene, link(urlOf(request), null), { exchange, note: null })
  return { response, performed }
}

function withMore(response: HttpResponse, more: Headers): HttpResponse {
  const missing = more.filter(([name]) => header(response.headers, name) === undefined)
  return { ...response, headers: [...response.headers, ...missing] }
}

/** @throws StageError when no try to connect is under way, or an edited answer leads elsewhere */
export function readyToRedirect(scene: Scene, edit: MessageEdit | undefined): void {
  ownAnswer(scene, edit)
}

function ownAnswer(scene: Scene, edit: MessageEdit | undefined): HttpResponse {
  if (edit?.kind !== 'answer') return redirectAnswerOf(scene)
  const answer = sendableAnswer(edit.answer)
  const base = loginOrigin(scene.setup.client)
  const leadsThere = header(answer.headers, 'location')?.startsWith(`${base}/services/oauth2/`)
  if (leadsThere && redirects.includes(answer.status)) return answer
  throw new StageError(`The redirect of a live run leads to ${base}: edit its parameters only.`)
}

/** With any other status the browser would show the body as a page of ours (RFC 9110 §15.4). */
const redirects = [301, 302, 303, 307, 308]
