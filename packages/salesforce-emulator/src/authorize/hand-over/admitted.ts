import type { ReadParameters } from '../../world/parameters.ts'
import type { Visited } from '../../world/visit.ts'
import type { WithApp, WithSession } from '../checks/app-installed.ts'
import type { WithParked } from '../checks/source-known.ts'

/** An authorization request whose user is logged in and may use the app. */
export type Admitted = Visited & ReadParameters & WithParked & WithSession & WithApp

/** Whose approval it is. */
export function whose({ parked, session }: Pick<Admitted, 'parked' | 'session'>) {
  return {
    orgId: session.org.id,
    userId: session.user.id,
    consumerKey: parked.consumerKey,
  }
}
