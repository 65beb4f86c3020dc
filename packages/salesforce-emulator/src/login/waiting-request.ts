import { formValue, parseForm, pathOf, queryOf } from '@flowscope/http-message'
import type { AppSetup } from '@flowscope/reference'
import { consentPath } from '../authorize/consent-path.ts'
import { appKnownTo } from '../org/apps.ts'
import type { Org } from '../org/directory.ts'
import type { ParkedRequest } from '../org/records.ts'
import type { WorldState } from '../world/visit.ts'

/** The authorization request that a login leads back to; `null` when it is for no app. */
export async function waitingRequest(
  world: WorldState,
  startUrl: string,
): Promise<ParkedRequest | null> {
  if (pathOf(startUrl) !== consentPath) return null
  const source = formValue(parseForm(queryOf(startUrl)), 'source')
  return source === undefined ? null : ((await world.store.get('parkedRequest', source)) ?? null)
}

/** The app that somebody of an org logs in for; `null` when it is for none. */
export async function appWaiting(
  world: WorldState,
  org: Org,
  startUrl: string,
): Promise<AppSetup | null> {
  const parked = await waitingRequest(world, startUrl)
  return parked ? ((await appKnownTo(world, org, parked.consumerKey))?.app ?? null) : null
}
