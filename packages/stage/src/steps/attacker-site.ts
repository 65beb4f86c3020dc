import type { RequestHandler } from '@flowscope/http-message'
import { attackerSite, loginOrigin } from '@flowscope/participants'
import type { Scene } from '../scene.ts'
import { keepHaul } from './attack.ts'

/** The attacker's own site on this stage; whatever it catches is in the attacker's hands. */
export function attackerSiteOf(scene: Scene): RequestHandler {
  const { published } = scene
  const site = attackerSite({
    now: () => scene.state.clock,
    honest: () => ({
      authorize: `${loginOrigin(published)}/services/oauth2/authorize`,
      clientId: published.consumerKey,
    }),
    caught: (found) => {
      keepHaul(scene, found)
    },
  })
  return (request) => Promise.resolve(site(request))
}
