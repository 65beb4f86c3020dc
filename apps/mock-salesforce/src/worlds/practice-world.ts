import { nodeCrypto } from '@flowscope/node-ports'
import { practiceDice } from '@flowscope/ports'
import type { WorldSetup } from '@flowscope/reference'
import { createWorld } from '@flowscope/salesforce-emulator'
import { hostWorld, type HostedWorld, type Report } from './hosted-world.ts'

interface PracticeWorldOptions {
  readonly onError: (error: unknown) => void
  readonly report: Report | null
}

/** A world of a practice run: its clock stands, its dice repeat. */
export function practiceWorld(
  setup: WorldSetup,
  { onError, report }: PracticeWorldOptions,
): HostedWorld {
  const dice = practiceDice(nodeCrypto, setup.seed)
  return hostWorld(createWorld(setup, { crypto: nodeCrypto, dice, onError }), report)
}
