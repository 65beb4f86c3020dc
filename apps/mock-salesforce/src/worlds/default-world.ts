import { withHeader } from '@flowscope/http-message'
import { nodeCrypto, systemDice } from '@flowscope/node-ports'
import { practiceDice, type Clock } from '@flowscope/ports'
import {
  completeWorld,
  type CounterfactualSetup,
  type FaultRule,
  type GivenOrg,
} from '@flowscope/reference'
import { createWorld, type World } from '@flowscope/salesforce-emulator'
import { hostWorld, type HostedWorld, type Report } from './hosted-world.ts'

export interface DefaultWorldOptions {
  readonly orgs: readonly GivenOrg[]
  readonly counterfactual: Partial<CounterfactualSetup>
  readonly faults: readonly FaultRule[]
  /** The port inside messages. */
  readonly port: number
  /** `null`: random values come from the system. */
  readonly seed: string | null
  /** What answers call this server, when that is not the host of the request. */
  readonly publicUrl: URL | null
  readonly clock: Clock
  readonly onError: (error: unknown) => void
  readonly report: Report | null
}

/** The orgs that everybody finds at the mock's own address: their clock ticks with real time. */
export function defaultWorld(options: DefaultWorldOptions): HostedWorld {
  const { orgs, counterfactual, port, seed, publicUrl, clock, onError } = options
  const startsAt = clock.now()
  const setup = completeWorld({
    seed: seed ?? '',
    startsAt,
    tick: 0,
    port,
    counterfactual,
    orgs,
  })
  const dice = seed === null ? systemDice() : practiceDice(nodeCrypto, seed)
  const world = createWorld(setup, { crypto: nodeCrypto, dice, clock, wait, onError })
  world.faults.set(options.faults)
  return hostWorld(publicUrl === null ? world : published(world, publicUrl), options.report)
}

/** A mock that closes need not wait for a latency that nobody waits for any more. */
function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
}

/** A world whose visitors all seem to have asked for its public address, but at an org's own door. */
function published(world: World, { host, protocol }: URL): World {
  return {
    ...world,
    answer: (request, caller) =>
      world.answer(
        caller?.org === undefined
          ? {
              ...request,
              scheme: protocol === 'https:' ? 'https' : 'http',
              authority: host,
              headers: withHeader(request.headers, 'Host', host),
            }
          : request,
        caller,
      ),
  }
}
