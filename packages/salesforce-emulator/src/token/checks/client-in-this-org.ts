import { appAt, appNamed, setUpAppAt } from '../../org/apps.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visit, Visited } from '../../world/visit.ts'
import type { WithCredentials } from './basic-header-readable.ts'
import { tokenRefusal } from './token-refusal.ts'

/** An external client app of another org is told apart from one that nobody has (sheet §6). */
export const clientInThisOrg: Check<Visited & WithCredentials, object> = {
  name: 'client.inThisOrg',
  examine: ({ visit, credentials: { consumerKey } }) => {
    if (consumerKey === undefined || setUpAppAt(visit.place, consumerKey)) return {}
    return lookElsewhere(visit, consumerKey)
  },
}

async function lookElsewhere(visit: Visit, consumerKey: string): Promise<object> {
  if (!(await appAt(visit, consumerKey)) && (await livesElsewhere(visit, consumerKey))) {
    const stored = visit.place.orgs.map(({ name }) => name).join(', ')
    throw tokenRefusal('client.inThisOrg', { stored, received: consumerKey })
  }
  return {}
}

async function livesElsewhere({ world }: Visit, consumerKey: string): Promise<boolean> {
  for (const org of world.directory.orgs) {
    const app = await appNamed(world, org, consumerKey)
    if (app?.kind === 'externalClientApp') return true
  }
  return false
}
