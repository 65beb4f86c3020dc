import type { Check } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { apiVersions } from '../versions.ts'
import { restRefusal } from './rest-refusal.ts'

export interface WithVersion {
  /** `/services/data/v68.0` */
  readonly base: string
}

export const versionKnown: Check<Visited, WithVersion> = {
  name: 'version.known',
  examine: ({ visit }) => {
    const received = visit.segments.get('version') ?? ''
    const known = apiVersions.find(({ version }) => `v${version}` === received)
    if (!known) throw restRefusal(404, 'version.known', { stored: null, received })
    return { base: known.url }
  },
}
