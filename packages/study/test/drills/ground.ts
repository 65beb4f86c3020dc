import { nodeCrypto } from '@flowscope/node-ports'
import { practiceDice } from '@flowscope/ports'
import type { RunSetup } from '@flowscope/reference'
import { createWorld } from '@flowscope/salesforce-emulator'
import type { Ground } from '@flowscope/scenarios'
import { openStage, pageNetwork, worldAuthorities } from '@flowscope/stage'

/** All parties in this process, with the real emulator. */
export async function openGround(setup: RunSetup): Promise<Ground> {
  const ports = { crypto: nodeCrypto, dice: practiceDice(nodeCrypto, setup.world.seed) }
  const world = createWorld(setup.world, ports)
  const network = pageNetwork({ world, authorities: worldAuthorities(setup.world) })
  return openStage(setup, network, ports)
}
