import type { RunSetup } from '@flowscope/reference'
import { attackerAuthority, webAppAuthority } from './authorities.ts'
import type { Stage } from './contract.ts'
import { draftOf } from './draft.ts'
import type { Network } from './network.ts'
import { perform } from './perform.ts'
import { inSession, newScene, type StagePorts } from './scene.ts'
import { attackerSiteOf } from './steps/attacker-site.ts'
import { webAppOf } from './steps/web-app.ts'

/**
 * Puts the web app, the browser and the attacker on a network. Decisions must be performed one after
 * the other; `hostStage` sees to that.
 */
export async function openStage(
  setup: RunSetup,
  network: Network,
  ports: StagePorts,
): Promise<Stage> {
  const scene = newScene(setup, network, ports)
  await network.serve(webAppAuthority(setup.client), webAppOf(scene))
  await network.serve(attackerAuthority(setup.attacker), attackerSiteOf(scene))
  return {
    draft: (step, as) => inSession(scene, as ?? 'victim', async () => draftOf(scene, step)),
    perform: (decision) => perform(scene, decision),
    close: () => network.close(),
  }
}
