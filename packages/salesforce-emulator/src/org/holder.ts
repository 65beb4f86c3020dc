import type { AppSetup, UserSetup } from '@flowscope/reference'
import type { Org } from './directory.ts'

/** Whose token it is, and of which app. */
export interface Holder {
  readonly org: Org
  readonly user: UserSetup
  readonly app: AppSetup
}
