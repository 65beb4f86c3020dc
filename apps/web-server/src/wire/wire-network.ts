import { Agent } from 'node:http'
import type { HttpRequest, Outcome } from '@flowscope/http-message'
import { dial, type Door, type OpenDoor } from '@flowscope/node-ports'
import type { WorldSetup } from '@flowscope/reference'
import { hostNotFound, worldAuthorities, type Network } from '@flowscope/stage'
import { openWorld, WorldGone, type MockWorld } from './mock-admin.ts'
import { openWebAppDoor } from './web-app-door.ts'

export interface WireOptions {
  /** Where the mock's second channel is. */
  readonly mockUrl: string
  readonly world: WorldSetup
}

/** Milliseconds without a byte after which an answer is given up. */
const timeout = 10_000

/** Below the five seconds after which Node's servers hang up, so that they never hang up on us. */
const idleSocketLife = 4000

/**
 * A network of real sockets on this machine: messages to Salesforce go to the door of a world of
 * their own at the mock, messages to the web app to a loopback port of its own. Hosts inside the
 * messages stay what the set-up says.
 *
 * @throws PublicError when no mock answers
 */
export async function wireNetwork({ mockUrl, world: setup }: WireOptions): Promise<Network> {
  const world = await openWorld(mockUrl, setup)
  const agent = new Agent({ keepAlive: true, maxSockets: 1, timeout: idleSocketLife })
  const webApps = new Map<string, OpenDoor>()
  const salesforce = new Set(worldAuthorities(setup))
  const sendTo = (door: Door, request: HttpRequest) => dial(request, door, { agent, timeout })
  return {
    send: async (request) => {
      const authority = request.authority.toLowerCase()
      const webApp = webApps.get(authority)
      if (webApp) return sendTo(webApp, request)
      if (!salesforce.has(authority)) return hostNotFound(request.authority)
      return heard(world, await sendTo(world.door, request))
    },
    serve: async (authority, handler) => {
      webApps.set(authority.toLowerCase(), await openWebAppDoor(handler))
    },
    world,
    close: async () => {
      agent.destroy()
      await Promise.all([...webApps.values()].map((webApp) => webApp.close()))
      await world.remove().catch(() => undefined)
    },
  }
}

/** A door that does not answer means that the mock was stopped, which is no event of the run. */
async function heard(world: MockWorld, outcome: Outcome): Promise<Outcome> {
  if (outcome.type === 'failure' && !(await world.exists())) throw new WorldGone()
  return outcome
}
