import { nodeCrypto, systemDice } from '@flowscope/node-ports'
import { loginOrigin, preflight } from '@flowscope/participants'
import type { LiveSetup } from '@flowscope/reference'
import { maskedExchange, type PreflightCheck } from '@flowscope/stage'
import { callbackUrlOf } from './open-run.ts'
import type { OwnPlace } from './owner.ts'
import type { LiveServices } from './services.ts'

/** Looks at a set-up before anybody logs in, over a network of its own; what is told is masked. */
export async function lookAt(
  setup: LiveSetup,
  place: OwnPlace,
  { ways, now }: Pick<LiveServices, 'ways' | 'now'>,
): Promise<readonly PreflightCheck[]> {
  const network = ways.openNetwork()
  const host = ways.rule(`${loginOrigin(setup)}/`)
  const tools = { crypto: nodeCrypto, dice: systemDice(), mask: maskedExchange, now }
  try {
    return await preflight(
      setup,
      { ...place, host, callbackUrl: callbackUrlOf(place) },
      { ...tools, send: network.send },
    )
  } finally {
    await network.close()
  }
}
