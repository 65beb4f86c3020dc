import { nodeCrypto } from '../../packages/node-ports/src/index.ts'
import { practiceDice } from '../../packages/ports/src/index.ts'
import { createWorld } from '../../packages/salesforce-emulator/src/index.ts'
import { openStage, pageNetwork, worldAuthorities } from '../../packages/stage/src/index.ts'

/** A run with all parties in this process, as in the tab. */
export async function openPageRun(setup) {
  const ports = { crypto: nodeCrypto, dice: practiceDice(nodeCrypto, setup.world.seed) }
  const network = pageNetwork({
    world: createWorld(setup.world, ports),
    authorities: worldAuthorities(setup.world),
  })
  const { perform, close } = await openStage(setup, network, ports)
  return { perform, close }
}
