import { pathOf, type Headers } from '@flowscope/http-message'
import { after, attempt, type Awaitable } from '@flowscope/ports'
import { crossOrigin, withCors } from '../cors/cors.ts'
import { placeOf, type Place } from '../org/place.ts'
import { plainPage } from '../pages/page.ts'
import { finishedByRest } from '../rest/finish.ts'
import { pageAnswer, type Answer } from './answer.ts'
import { endpoints } from './endpoints.ts'
import { matchRoute, noSegments, type Match } from './match-route.ts'
import { answerOfRefusal } from './refuse.ts'
import type { ToldRefusal } from './notes.ts'
import { Refusal } from './refusal.ts'
import { toldOf } from './told-refusal.ts'
import {
  headersTooLarge,
  isRest,
  noSuchHost,
  noSuchPage,
  noSuchResource,
  tooLarge,
  tooLong,
  wrongMethod,
} from './refusals.ts'
import type { Visit, WorldState } from './visit.ts'

/** Where a request is before it is known what it names. */
const nowhere: Place = { origin: '', kind: 'myDomain', orgs: [] }

interface Arrival extends Pick<Visit, 'request' | 'address' | 'now' | 'trail'> {
  /** What a fault answers in place of everything else. */
  readonly fault: Refusal | null
}

interface Received {
  readonly answer: Answer
  readonly passed: boolean
  readonly told: ToldRefusal | null
}

/** Characters of a target, and bytes of a body and of all headers, that are still read. */
const longestTarget = 16 * 1024
const largestBody = 64 * 1024
const largestHeaders = 64 * 1024

/** Leads a request to its endpoint and turns every outcome into an answer. Never rejects. */
export function receive(
  world: WorldState,
  arrival: Arrival,
  onError: (error: unknown) => void = () => undefined,
): Awaitable<Received> {
  const fail = (error: unknown): Received => {
    onError(error)
    arrival.trail.reach('server.works')
    return { answer: serverError(), passed: false, told: null }
  }
  return attempt(() => after(decide(world, arrival), finished), fail)
}

function finished({ visit, answer, passed, told }: Decided): Awaitable<Received> {
  return after(finishedByRest(visit, answer), (complete) => ({
    answer: withCors(visit, complete),
    passed,
    told,
  }))
}

interface Decided extends Received {
  readonly visit: Visit
}

function decide(world: WorldState, arrival: Arrival): Awaitable<Decided> {
  let visit = visitAt(world, arrival, nowhere)
  const serveHere = () => {
    if (arrival.fault) {
      visit.trail.reach('fault.injected')
      throw arrival.fault
    }
    visit = visitAt(world, arrival, admit(visit))
    return after(serve(visit), (answer): Decided => ({ visit, answer, passed: true, told: null }))
  }
  return attempt(serveHere, (error) => {
    if (error instanceof Refusal) return { visit, ...refuse(error, visit) }
    throw error
  })
}

function visitAt(
  world: WorldState,
  { request, address, now, trail }: Arrival,
  place: Place,
): Visit {
  return { world, request, address, now, place, segments: noSegments, trail }
}

/** What is asked of every request, whatever it wants. */
function admit({ world, request, trail }: Visit): Place {
  trail.reach('target.size')
  if (request.target.length > longestTarget) throw new Refusal(tooLong)
  trail.reach('body.size')
  if (request.body.length > largestBody) throw new Refusal(tooLarge)
  trail.reach('headers.size')
  if (sizeOf(request.headers) > largestHeaders) throw new Refusal(headersTooLarge)
  trail.reach('host.known')
  const place = placeOf(request, world.directory)
  if (!place) throw new Refusal(noSuchHost, { stored: null, received: request.authority })
  return place
}

function sizeOf(headers: Headers): number {
  return headers.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
}

function serve(visit: Visit): Awaitable<Answer> {
  const { route, segments } = routeOf(visit)
  const preflight = crossOrigin(visit, route)
  if (preflight) return preflight
  visit.trail.reach('method.allowed')
  const methods: readonly string[] = route.methods
  if (!methods.includes(visit.request.method)) throw wrongMethod(route, visit.request.method)
  return endpoints[route.name](segments.size === 0 ? visit : { ...visit, segments })
}

function routeOf({ request, trail }: Visit): Match {
  trail.reach('route.known')
  const path = pathOf(request.target)
  const match = matchRoute(path)
  if (match) return match
  throw new Refusal(isRest(path) ? noSuchResource(path) : noSuchPage, {
    stored: null,
    received: path,
  })
}

function refuse({ answer, evidence }: Refusal, visit: Visit): Received {
  visit.trail.reach(visit.trail.last().check, evidence)
  return { answer: answerOfRefusal(answer, visit), passed: false, told: toldOf(answer) }
}

function serverError(): Answer {
  return pageAnswer(
    plainPage(
      'An internal error',
      'Something went wrong here that nobody foresaw. Please try again.',
    ),
    [],
    500,
  )
}
