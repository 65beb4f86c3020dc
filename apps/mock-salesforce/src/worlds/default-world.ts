import { withHeader } from '@flowscope/http-message'
import { nodeCrypto } from '@flowscope/node-ports'
import { practiceDice, type Clock } from '@flowscope/ports'
import { completeWorld, type OrgSetup } from '@flowscope/reference'
import { createWorld, type World } from '@flowscope/salesforce-emulator'
import { hostWorld, type HostedWorld } from './hosted-world.ts'
import { systemDice } from './system-dice.ts'

export interface DefaultWorldOptions {
  readonly orgs: readonly OrgSetup[]
  /** The port inside messages. */
  readonly port: number
  /** `null`: random values come from the system. */
  readonly seed: string | null
  /** What answers call this server, when that is not the host of the request. */
  readonly publicUrl: URL | null
  readonly clock: Clock
  readonly onError: (error: unknown) => void
}

/** The orgs that everybody finds at the mock's own address: their clock ticks with real time. */
export function defaultWorld(options: DefaultWorldOptions): HostedWorld {
  const { orgs, port, seed, publicUrl, clock, onError } = options
  const startsAt = clock.now()
  const setup = completeWorld({ seed: seed ?? '', startsAt, tick: 0, port, orgs })
  const dice = seed === null ? systemDice() : practiceDice(nodeCrypto, seed)
  const world = createWorld(setup, { crypto: nodeCrypto, dice, clock, onError })
  return hostWorld(publicUrl === null ? world : published(world, publicUrl))
}

/** A world whose visitors all seem to have asked for its public address. */
function published(world: World, { host, protocol }: URL): World {
  return {
    ...world,
    handle: (request, caller) =>
      world.handle(
        {
          ...request,
          scheme: protocol === 'https:' ? 'https' : 'http',
          authority: host,
          headers: withHeader(request.headers, 'Host', host),
        },
        caller,
      ),
  }
}
