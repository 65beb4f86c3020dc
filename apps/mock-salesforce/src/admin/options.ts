import type { Socket } from 'node:net'
import type { WorldSetup } from '@flowscope/reference'
import type { EventStreams } from '../capture/event-streams.ts'
import type { HostedWorld } from '../worlds/hosted-world.ts'
import type { WorldRegistry } from '../worlds/registry.ts'
import type { ResettableWorld } from '../worlds/resettable.ts'

export interface AdminOptions {
  readonly worldOf: (socket: Socket) => HostedWorld
  readonly defaultWorld: ResettableWorld
  readonly registry: WorldRegistry
  readonly makeWorld: (setup: WorldSetup) => HostedWorld
  /** The port at which the default world answers. */
  readonly ownPort: () => number
  readonly streams: EventStreams
  /** PEM that clients have to trust; `null` without HTTPS. */
  readonly certificate: string | null
  readonly adminToken: string | null
  readonly onError: (error: unknown) => void
}
