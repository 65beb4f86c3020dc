import {
  bytesOfText,
  withHeader,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import { nodeCrypto } from '@flowscope/node-ports'
import { practiceDice } from '@flowscope/ports'
import { practiceRun, type RunSetup } from '@flowscope/reference'
import { createWorld } from '@flowscope/salesforce-emulator'
import {
  openStage,
  pageNetwork,
  worldAuthorities,
  type Decision,
  type Performed,
  type SendStep,
  type Stage,
  type StepId,
} from '../src/index.ts'

export const practice = practiceRun()

/** A stage with the real emulator behind it, all in this process. */
export async function openPractice(setup: RunSetup = practice): Promise<Stage> {
  return (await openWithWorld(setup)).stage
}

export async function openWithWorld(setup: RunSetup) {
  const ports = { crypto: nodeCrypto, dice: practiceDice(nodeCrypto, setup.world.seed) }
  const world = createWorld(setup.world, ports)
  const network = pageNetwork({ world, authorities: worldAuthorities(setup.world) })
  return { stage: await openStage(setup, network, ports), world }
}

export async function play(stage: Stage, decisions: readonly Decision[]): Promise<Performed[]> {
  const outcomes: Performed[] = []
  for (const decision of decisions) outcomes.push(await stage.perform(decision))
  return outcomes
}

/** The outcome of the last decision. */
export async function playTo(stage: Stage, decisions: readonly Decision[]): Promise<Performed> {
  const last = (await play(stage, decisions)).at(-1)
  if (!last) throw new Error('Nothing was decided')
  return last
}

export const send = (step: SendStep): Decision => ({ type: 'send', step })
export const act = (step: 'register' | 'connect' | 'return'): Decision => ({ type: 'act', step })
export const wait = (milliseconds: number): Decision => ({ type: 'advanceClock', milliseconds })
export const logIn = (password = 'practice-1'): Decision => ({
  type: 'submit',
  step: 'logIn',
  typed: [
    ['username', 'student@acme.example'],
    ['pw', password],
  ],
  button: 'Login',
})
export const press = (button: 'oaapprove' | 'deny'): Decision => ({
  type: 'submit',
  step: 'consent',
  typed: [],
  button,
})
export const connectAgain: Decision = { type: 'restart', how: 'connectAgain' }
export const tryAgain: Decision = { type: 'restart', how: 'tryAgain' }

export const toAuthorize = [act('register'), act('connect'), send('redirect')]
export const toLogin = [...toAuthorize, send('authorize'), send('follow'), send('follow')]
export const toConsent = [...toLogin, logIn(), send('follow'), send('follow')]
export const toReturn = [...toConsent, press('oaapprove'), act('return')]
export const toToken = [...toReturn, send('callback')]
export const toGrant = [...toToken, send('token')]

export async function draftedRequest(stage: Stage, step: StepId): Promise<HttpRequest> {
  const draft = await stage.draft(step)
  if (draft.kind !== 'request') throw new Error(`${step} is not a request`)
  return draft.request
}

/** A request with another target or body, its length put right. */
export function changed(
  request: HttpRequest,
  replace: (text: string) => string,
): { readonly kind: 'request'; readonly request: HttpRequest } {
  const body = bytesOfText(replace(request.body))
  const headers =
    request.body === ''
      ? request.headers
      : withHeader(request.headers, 'Content-Length', String(body.length))
  return {
    kind: 'request',
    request: { ...request, target: replace(request.target), headers, body },
  }
}

export function responseOf({ exchange }: Performed): HttpResponse {
  if (exchange?.outcome.type !== 'response') throw new Error('No response came')
  return exchange.outcome.response
}

/** The settings of the practice app, changed. */
export function withApp(
  change: Partial<RunSetup['world']['orgs'][number]['apps'][number]>,
  client: Partial<RunSetup['client']> = {},
): RunSetup {
  const orgs = practice.world.orgs.map((org) => ({
    ...org,
    apps: org.apps.map((app) =>
      app.consumerKey === practice.client.consumerKey ? { ...app, ...change } : app,
    ),
  }))
  return {
    ...practice,
    world: { ...practice.world, orgs },
    client: { ...practice.client, ...client },
  }
}
