import { pathOf } from '@flowscope/http-message'
import { placeOf, type Place } from '../org/place.ts'
import { plainPage } from '../pages/page.ts'
import { pageAnswer, type Answer } from './answer.ts'
import { endpoints } from './endpoints.ts'
import { matchRoute, type Match } from './match-route.ts'
import { answerOfRefusal } from './refuse.ts'
import { Refusal } from './refusal.ts'
import {
  isRest,
  noSuchHost,
  noSuchPage,
  noSuchResource,
  tooLarge,
  tooLong,
  wrongMethod,
} from './refusals.ts'
import type { Route } from './routes.ts'
import type { Visit, WorldState } from './visit.ts'

type Arrival = Pick<Visit, 'request' | 'now' | 'trail'>

interface Received {
  readonly answer: Answer
  readonly passed: boolean
}

/** Characters of a target, and bytes of a body, that are still read. */
const longestTarget = 16 * 1024
const largestBody = 64 * 1024

/** Leads a request to its endpoint and turns every outcome into an answer. Never rejects. */
export async function receive(
  world: WorldState,
  arrival: Arrival,
  onError: (error: unknown) => void = () => undefined,
): Promise<Received> {
  const nowhere: Place = { origin: '', kind: 'myDomain', orgs: [] }
  let visit: Visit = { ...arrival, world, place: nowhere, segments: new Map() }
  try {
    visit = { ...visit, place: admit(visit) }
    return { answer: await serve(visit), passed: true }
  } catch (error) {
    if (error instanceof Refusal) return refuse(error, visit)
    onError(error)
    arrival.trail.reach('server.works')
    return { answer: serverError(), passed: false }
  }
}

/** What is asked of every request, whatever it wants. */
function admit({ world, request, trail }: Visit): Place {
  trail.reach('target.size')
  if (request.target.length > longestTarget) throw new Refusal(tooLong)
  trail.reach('body.size')
  if (request.body.length > largestBody) throw new Refusal(tooLarge)
  trail.reach('host.known')
  const place = placeOf(request, world.directory)
  if (!place) throw new Refusal(noSuchHost, { stored: null, received: request.authority })
  return place
}

async function serve(visit: Visit): Promise<Answer> {
  const { route, segments } = routeOf(visit)
  visit.trail.reach('method.allowed')
  if (!methodsOf(route).includes(visit.request.method)) {
    throw wrongMethod(route, methodsOf(route), visit.request.method)
  }
  return endpoints[route.name]({ ...visit, segments })
}

function routeOf({ request, trail }: Visit): Match {
  trail.reach('route.known')
  const path = pathOf(request.target)
  const match = matchRoute(path)
  if (match) return match
  throw new Refusal(isRest(path) ? noSuchResource : noSuchPage, { stored: null, received: path })
}

function methodsOf({ methods }: Route): readonly string[] {
  return methods.includes('GET') ? [...methods, 'HEAD'] : methods
}

function refuse({ answer, evidence }: Refusal, visit: Visit): Received {
  visit.trail.reach(visit.trail.last().check, evidence)
  return { answer: answerOfRefusal(answer, visit), passed: false }
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
