import type { Engine } from '@flowscope/flow'
import { pageCrypto, practiceDice } from '@flowscope/ports'
import { createWorld } from '@flowscope/salesforce-emulator'
import type { RunSetup } from '@flowscope/reference'
import { hostStage, openStage, pageNetwork, worldAuthorities } from '@flowscope/stage'

/** All parties in this tab: the web app, the browser, the attacker and a Salesforce of their own. */
export const pageEngine: Engine = {
  name: 'page',
  open: (setup) => Promise.resolve(hostStage(() => openOnPage(setup))),
}

/** One stage by itself, every party new. */
export function openOnPage(setup: RunSetup) {
  const crypto = pageCrypto(globalThis.crypto.subtle)
  const dice = practiceDice(crypto, setup.world.seed)
  const world = createWorld(setup.world, { crypto, dice })
  const network = pageNetwork({ world, authorities: worldAuthorities(setup.world) })
  return openStage(setup, network, { crypto, dice })
}
