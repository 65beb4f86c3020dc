import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import { nodeCrypto } from '@flowscope/node-ports'
import { memoryStore, practiceDice } from '@flowscope/ports'
import { createWorld, routes, type EmulatorKinds } from '@flowscope/salesforce-emulator'
import { seededRandom } from '../determinism/random.ts'
import { countedStore } from './kept-records.ts'
import { logsIn, walk } from './log-in.ts'
import { openWorld } from './open-world.ts'
import { generatedRequest } from './requests.ts'
import { emptyStock } from './stock.ts'
import { faultOf } from './verdicts.ts'

export interface CampaignOptions {
  readonly seed: number
  readonly requests: number
  /** Milliseconds after which a request that is not answered counts as hanging. */
  readonly patience: number
}

export interface Fault {
  readonly what: string
  readonly ordinal: number
  readonly request: HttpRequest
}

export interface CampaignReport {
  readonly requests: number
  /** How often each route was asked, and with which statuses it answered. */
  readonly coverage: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** The names of the checks that the notes told of. */
  readonly checks: ReadonlySet<string>
  readonly faults: readonly Fault[]
  /** The highest number of records of each kind. */
  readonly records: ReadonlyMap<string, number>
  readonly worksAfterwards: boolean
}

/** Each so many requests somebody walks the whole flow, so that live values lie about. */
const soundEvery = 40
const day = 24 * 3_600_000

/** Throws generated requests at a world that listens to nobody else, and looks at every answer. */
export async function campaign(options: CampaignOptions): Promise<CampaignReport> {
  const random = seededRandom(options.seed)
  const setup = openWorld(`fuzz ${String(options.seed)}`)
  const { store, most } = countedStore(memoryStore<EmulatorKinds>())
  const dice = practiceDice(nodeCrypto, setup.seed)
  const errors: unknown[] = []
  const world = createWorld(setup, {
    crypto: nodeCrypto,
    dice,
    store,
    onError: (error) => errors.push(error),
  })
  const stock = emptyStock()
  const coverage = new Map<string, Map<number, number>>()
  const checks = new Set<string>()
  const faults: Fault[] = []
  for (let ordinal = 1; ordinal <= options.requests; ordinal += 1) {
    if (ordinal % soundEvery === 1) await walk(world, stock.harvest)
    const route = random.pick(routes)
    const request = generatedRequest(random, stock, route)
    if (random.chance(0.001)) world.advance(random.below(2 * day))
    const response = await answered(world.handle(request), options.patience)
    const what = response === null ? 'no answer' : faultOf(request, response)
    if (what !== null) faults.push({ what: withCause(what, errors), ordinal, request })
    if (response === null) continue
    stock.harvest(response)
    count(coverage, route.name, response.status)
    checks.add(world.note(world.requestCount())?.check ?? '')
  }
  world.advance(2 * day)
  const records = most()
  const worksAfterwards = await logsIn(world)
  return { requests: options.requests, coverage, checks, faults, records, worksAfterwards }
}

function withCause(what: string, errors: unknown[]): string {
  const error = errors.pop()
  return error instanceof Error ? `${what}: ${error.stack ?? error.message}` : what
}

async function answered(answer: Promise<HttpResponse>, patience: number) {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

function count(coverage: Map<string, Map<number, number>>, route: string, status: number) {
  const statuses = coverage.get(route) ?? new Map<number, number>()
  statuses.set(status, (statuses.get(status) ?? 0) + 1)
  coverage.set(route, statuses)
}
