import {
  appendDecision,
  appendOutcome,
  foldRun,
  regions,
  stateOf,
  type Journal,
} from '@flowscope/flow'
import { nodeCrypto } from '@flowscope/node-ports'
import { practiceDice } from '@flowscope/ports'
import { practiceRun, type RunSetup } from '@flowscope/reference'
import { createWorld } from '@flowscope/salesforce-emulator'
import { openStage, pageNetwork, worldAuthorities } from '@flowscope/stage'
import type { Ground, Played } from '../src/index.ts'

/** All parties in this process, with the real emulator. */
export async function openGround(setup: RunSetup = practiceRun()): Promise<Ground> {
  const ports = { crypto: nodeCrypto, dice: practiceDice(nodeCrypto, setup.world.seed) }
  const world = createWorld(setup.world, ports)
  const network = pageNetwork({ world, authorities: worldAuthorities(setup.world) })
  return openStage(setup, network, ports)
}

/** Where every region of the user's chart stands after what was played. */
export function statesAfter(played: readonly Played[]): Readonly<Record<string, string>> {
  const journal = played.reduce<Journal>((before, { decision, performed }, at) => {
    const key = String(at)
    return appendOutcome(appendDecision(before, key, decision), key, performed)
  }, [])
  const snapshot = foldRun(journal)
  return Object.fromEntries(regions.map((region) => [region, stateOf(snapshot, region)]))
}
