import type { UserSetup } from '@flowscope/reference'
import type { Org } from './directory.ts'
import { longId } from './ids.ts'
import type { Place } from './place.ts'

/** The address that is both the name of a user and where to read about them (sheet §5.5, §10.5). */
export function identityUrl(place: Place, org: Org, user: UserSetup): string {
  return `${place.origin}/id/${org.longId}/${longId(user.id)}`
}
