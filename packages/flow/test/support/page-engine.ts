import { nodeCrypto } from '@flowscope/node-ports'
import { practiceDice } from '@flowscope/ports'
import type { RunSetup } from '@flowscope/reference'
import { createWorld } from '@flowscope/salesforce-emulator'
import {
  hostStage,
  openStage,
  pageNetwork,
  worldAuthorities,
  type Network,
  type Stage,
} from '@flowscope/stage'
import type { Engine } from '../../src/index.ts'

/** A stage with all parties in this process, and a practice Salesforce behind it. */
export function openPage(
  setup: RunSetup,
  through = (network: Network): Network => network,
): Promise<Stage> {
  const dice = practiceDice(nodeCrypto, setup.world.seed)
  const world = createWorld(setup.world, { crypto: nodeCrypto, dice })
  const network = pageNetwork({ world, authorities: worldAuthorities(setup.world) })
  return openStage(setup, through(network), { crypto: nodeCrypto, dice })
}

export const pageEngine: Engine = {
  name: 'page',
  open: (setup) => Promise.resolve(hostStage(() => openPage(setup))),
}
