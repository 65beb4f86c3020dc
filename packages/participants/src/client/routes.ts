import {
  formValue,
  header,
  noBytes,
  parseForm,
  pathOf,
  queryOf,
  withHeader,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import type { ClientSetup } from '@flowscope/reference'
import type { Attempt } from './attempt.ts'
import { callbackAnswer } from './callback-answer.ts'
import { checkCallback, type CallbackCheck } from './check-callback.ts'
import { pageAnswer, redirectAnswer } from '../site-answer.ts'

/** What the routes need of the place that hosts the web app. */
export interface ClientHost {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** The 302 for a browser that wants to connect; its attempt is in `attempts` from then on. */
  readonly connect: () => HttpResponse
  /** The tries whose user has not come back yet, oldest first. */
  readonly attempts: () => readonly Attempt[]
  /** Called once with each callback, before it is answered. */
  readonly returned: (check: CallbackCheck) => void
  /** Path of the place that tells what a callback came to; without one, a page does. */
  readonly teller?: string
}

/** The web app as a browser meets it. Every request gets an answer; none throws. */
export function clientRoutes(
  setup: ClientSetup,
  host: ClientHost,
): (request: HttpRequest) => HttpResponse {
  const routes: Readonly<Record<string, (request: HttpRequest) => HttpResponse>> = {
    '/': () => pageAnswer(200, host.now(), homePage),
    '/connect': () => host.connect(),
    [new URL(setup.callbackUrl).pathname]: (request) => {
      const check = checkCallback(host.attempts(), request, setup)
      host.returned(check)
      return callbackAnswer(setup, check, host.now(), host.teller)
    },
    ...openRedirector(setup, host),
  }
  const answer = (request: HttpRequest): HttpResponse => {
    const path = pathOf(request.target)
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined
    if (!route) return pageAnswer(404, host.now(), notFoundPage)
    if (request.method === 'GET') return route(request)
    return pageAnswer(405, host.now(), wrongMethodPage, [['Allow', 'GET']])
  }
  return (request) => asAskedFor(request, answer(request))
}

/** The mistake of RFC 9700 §4.11: whoever writes the address decides where it leads. */
function openRedirector({ openRedirectorPath }: ClientSetup, host: ClientHost) {
  if (openRedirectorPath === null) return {}
  return {
    [openRedirectorPath]: ({ target }: HttpRequest) => {
      const fields = parseForm(queryOf(target))
      const onward = formValue(fields, 'state') ?? ''
      if (!URL.canParse(onward)) return pageAnswer(400, host.now(), nowherePage)
      return redirectAnswer(302, host.now(), `${onward}?${queryOf(target)}`, [])
    },
  }
}

/** A HEAD request gets no body (RFC 9110 §9.3.2), and who wants to hang up may. */
function asAskedFor({ method, headers }: HttpRequest, answer: HttpResponse): HttpResponse {
  const hangUp = header(headers, 'connection')?.toLowerCase() === 'close'
  return {
    ...answer,
    headers: hangUp ? withHeader(answer.headers, 'Connection', 'close') : answer.headers,
    body: method === 'HEAD' ? noBytes : answer.body,
  }
}

const homePage = {
  title: 'Practice web app',
  text: 'This app reads accounts from Salesforce on your behalf, once you have connected it.',
}

const notFoundPage = { title: 'Not found', text: 'There is no page at this address.' }

const nowherePage = { title: 'Nowhere to go', text: 'This address does not say where it leads.' }

const wrongMethodPage = { title: 'Not possible', text: 'This address can only be read (GET).' }
