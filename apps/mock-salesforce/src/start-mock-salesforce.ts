import { openAt, openOwnDoor } from '@flowscope/node-ports'
import { mockSalesforce } from './app.ts'
import type { Captured } from './capture/capture.ts'
import { doorServer, type WorldsByConnection } from './doors/door-server.ts'
import { defaultOptions, type MockOptions } from './options.ts'
import { defaultWorld } from './worlds/default-world.ts'
import type { HostedWorld } from './worlds/hosted-world.ts'
import { practiceWorld } from './worlds/practice-world.ts'
import { createRegistry } from './worlds/registry.ts'
import { resettable } from './worlds/resettable.ts'

export interface MockSalesforce {
  /** Where clients find it, `http://localhost:3001`. */
  readonly url: string
  readonly port: number
  /** `http://localhost:3001/__mock` */
  readonly adminUrl: string
  readonly clock: {
    readonly now: () => number
    /** Moves the default org's clock ahead, by milliseconds. */
    readonly advance: (milliseconds: number) => void
  }
  /** What the default org received, the last 200 requests. */
  readonly requests: () => readonly Captured[]
  /** Forgets everything that happened in the default org. */
  readonly reset: () => void
  readonly close: () => Promise<void>
}

/**
 * Starts a mock Salesforce on this machine.
 *
 * @throws AddressTaken when the port belongs to somebody else on either address family
 */
export async function startMockSalesforce(options: MockOptions = {}): Promise<MockSalesforce> {
  const settings = { ...defaultOptions, ...options }
  const connections: WorldsByConnection = new WeakMap()
  const serve = (world: HostedWorld) => () =>
    doorServer(connections, world, (incoming, outgoing) => {
      app.routing(incoming, outgoing)
    })
  const org = resettable(() => defaultWorld({ ...settings, port: door.port }))
  const registry = createRegistry({
    limit: settings.worldLimit,
    openDoor: (world) => openOwnDoor(serve(world)()),
  })
  const app = await mockSalesforce({
    ...settings,
    worldOf: (socket) => connections.get(socket) ?? org,
    defaultWorld: org,
    registry,
    makeWorld: (setup) => practiceWorld(setup, settings.onError),
  })
  const door = await openAt(serve(org), { ...settings, variable: 'MOCK_PORT' })
  const { publicUrl } = settings
  const here = `http://${nameOf(settings.host)}:${String(door.port)}`
  return {
    url: publicUrl?.origin ?? here,
    port: door.port,
    adminUrl: `${here}/__mock`,
    clock: { now: org.now, advance: org.advance },
    requests: org.requests,
    reset: org.reset,
    close: async () => {
      await Promise.all([door.close(), registry.close()])
      await app.close()
    },
  }
}

/** An address at which this machine itself finds what listens at `host`. */
function nameOf(host: string) {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
