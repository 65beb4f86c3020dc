import type { Socket } from 'node:net'
import type { WorldSetup } from '@flowscope/reference'
import type { HostedWorld } from '../worlds/hosted-world.ts'
import type { WorldRegistry } from '../worlds/registry.ts'
import type { ResettableWorld } from '../worlds/resettable.ts'

export interface AdminOptions {
  readonly worldOf: (socket: Socket) => HostedWorld
  readonly defaultWorld: ResettableWorld
  readonly registry: WorldRegistry
  readonly makeWorld: (setup: WorldSetup) => HostedWorld
  readonly adminToken: string | null
  readonly onError: (error: unknown) => void
}
