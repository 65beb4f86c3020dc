import type { HttpRequest, HttpResponse, Outcome } from '@flowscope/http-message'
import { nodeCrypto } from '@flowscope/node-ports'
import {
  fillForm,
  link,
  navigationRequest,
  newBrowser,
  readPage,
  receive,
  type Browser,
  type Navigation,
} from '@flowscope/participants'
import { practiceDice } from '@flowscope/ports'
import { liveRun, practiceRun, type LiveSetup } from '@flowscope/reference'
import { createWorld } from '@flowscope/salesforce-emulator'
import { openLiveStage, type Decision, type LiveStage, type Performed } from '../../src/index.ts'

const { client, world: worldSetup } = practiceRun()

export const liveSetup: LiveSetup = {
  loginHost: client.loginHost,
  consumerKey: client.consumerKey,
  appKind: 'externalClientApp',
  scope: client.scope,
  pkce: true,
  usesSecret: true,
  apiVersion: client.apiVersion,
}

export interface LiveGround {
  readonly stage: LiveStage
  /** What was really sent, unmasked: by the web app and by the learner's browser. */
  readonly sent: HttpRequest[]
  /** Lets the learner's own browser connect, log in and allow; then the callback has arrived. */
  readonly connect: () => Promise<readonly Performed[]>
}

/** A live stage that takes the emulator for a real org, and a learner with a browser of their own. */
export function openLiveGround(changes: Partial<LiveSetup> = {}): LiveGround {
  const dice = practiceDice(nodeCrypto, 'a real org')
  const world = createWorld(worldSetup, { crypto: nodeCrypto, dice })
  const sent: HttpRequest[] = []
  const ask = async (request: HttpRequest): Promise<HttpResponse> => {
    sent.push(request)
    return world.handle(request)
  }
  const { origin, callbackUrl, consumerSecret } = client
  const place = { origin, callbackUrl, consumerSecret, startsAt: worldSetup.startsAt }
  const stage = openLiveStage(
    liveRun({ ...liveSetup, ...changes }, place),
    {
      send: async (request): Promise<Outcome> => ({
        type: 'response',
        response: await ask(request),
      }),
      close: () => Promise.resolve(),
    },
    { crypto: nodeCrypto, dice, now: world.now, teller: '/live' },
  )
  return { stage, sent, connect: () => connect(stage, ask) }
}

export const send = (step: 'token' | 'query' | 'limits' | 'introspect' | 'refresh' | 'revoke') =>
  ({ type: 'send', step }) satisfies Decision

async function connect(
  stage: LiveStage,
  ask: (request: HttpRequest) => Promise<HttpResponse>,
): Promise<readonly Performed[]> {
  await stage.perform({ type: 'act', step: 'register' })
  await stage.perform({ type: 'act', step: 'connect' })
  const received: Performed[] = []
  const arrive = async (step: 'redirect' | 'callback', request: HttpRequest) => {
    const { response, performed } = await stage.receive({ step, request })
    received.push(performed)
    return response
  }
  const go = async (browser: Browser, to: Navigation): Promise<Browser> => {
    const request = navigationRequest(browser.jar, to, worldSetup.startsAt)
    const step = to.url.startsWith(`${client.origin}/connect`) ? 'redirect' : 'callback'
    const isOurs = to.url.startsWith(client.origin)
    const response = isOurs ? await arrive(step, request) : await ask(request)
    return receive(browser, to, response, worldSetup.startsAt)
  }
  let browser = await go(newBrowser, link(`${client.origin}/connect?ticket=one`, null))
  while (received.length < 2) {
    const next = browser.next ?? formOf(browser)
    browser = await go(browser, next)
  }
  return received
}

function formOf({ url, html }: Browser): Navigation {
  const form = readPage(html ?? '').forms[0]
  const button = form?.buttons.find(({ label }) => /allow|log in/i.test(label))
  if (!url || !form || !button) throw new Error('No form is open')
  const typed = form.fields.some(({ name }) => name === 'pw') ? credentials : []
  return fillForm(url, form, typed, button)
}

const credentials = [
  ['username', 'student@acme.example'],
  ['pw', 'practice-1'],
] as const
