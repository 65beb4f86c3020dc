import type { AppSetup } from '@flowscope/reference'
import type { Visit, WorldState } from '../world/visit.ts'
import type { Org } from './directory.ts'
import type { InstalledApp, Place } from './place.ts'
import type { Grant } from './records.ts'

/** An app of an org, from its set-up or registered since; `null` for an unknown consumer key. */
export async function appNamed(
  world: WorldState,
  org: Org,
  consumerKey: string,
): Promise<AppSetup | null> {
  const ofSetup = org.apps.get(consumerKey)
  if (ofSetup) return ofSetup
  const registered = await world.store.get('registeredApp', registrationKey(org.id, consumerKey))
  return registered?.app ?? null
}

/** The same as {@link appAt}, of apps that the set-up has: no store need be asked. */
export function setUpAppAt({ orgs }: Place, consumerKey: string): InstalledApp | null {
  for (const org of orgs) {
    const app = org.apps.get(consumerKey)
    if (app) return { org, app }
  }
  return null
}

/** The app that a consumer key means at the host of a request; no two apps have the same key. */
export async function appAt(
  { world, place }: Pick<Visit, 'world' | 'place'>,
  consumerKey: string,
): Promise<InstalledApp | null> {
  for (const org of place.orgs) {
    const app = await appNamed(world, org, consumerKey)
    if (app) return { org, app }
  }
  return connectedAppElsewhere(world, consumerKey)
}

/** The app that a consumer key means to the users of an org; `null` when nobody of them can use it. */
export async function appKnownTo(
  world: WorldState,
  org: Org,
  consumerKey: string,
): Promise<InstalledApp | null> {
  const app = await appNamed(world, org, consumerKey)
  return app ? { org, app } : connectedAppElsewhere(world, consumerKey)
}

/** Connected apps can be used where nobody installed them, by whom the org trusts (sheet §9.6). */
function connectedAppElsewhere(
  { directory }: WorldState,
  consumerKey: string,
): InstalledApp | null {
  for (const org of directory.orgs) {
    const app = org.apps.get(consumerKey)
    if (app?.kind === 'connectedApp') return { org, app }
  }
  return null
}

/** What is on record of a consumer key that cannot be used yet; `null` of one that nobody has. */
export function storedOf(client: InstalledApp | null): string | null {
  return client ? `${client.app.name}, which not every server knows yet` : null
}

/** Whether a new app has come through to every server by now (sheet §7). */
export function isSettled({ knownFrom }: AppSetup, now: number): boolean {
  return knownFrom === null || knownFrom <= now
}

/** The app that a grant was given to; `null` when it is gone. */
export async function appOf(
  world: WorldState,
  { orgId, consumerKey }: Pick<Grant, 'orgId' | 'consumerKey'>,
): Promise<AppSetup | null> {
  const org = world.directory.byId.get(orgId)
  return org ? ((await appKnownTo(world, org, consumerKey))?.app ?? null) : null
}

export function registrationKey(orgId: string, consumerKey: string): string {
  return `${orgId} ${consumerKey}`
}
