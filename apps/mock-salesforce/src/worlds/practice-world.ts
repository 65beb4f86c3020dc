import { nodeCrypto } from '@flowscope/node-ports'
import { practiceDice } from '@flowscope/ports'
import type { WorldSetup } from '@flowscope/reference'
import { createWorld } from '@flowscope/salesforce-emulator'
import { hostWorld, type HostedWorld } from './hosted-world.ts'

/** A world of a practice run: its clock stands, its dice repeat. */
export function practiceWorld(setup: WorldSetup, onError: (error: unknown) => void): HostedWorld {
  const dice = practiceDice(nodeCrypto, setup.seed)
  return hostWorld(createWorld(setup, { crypto: nodeCrypto, dice, onError }))
}
