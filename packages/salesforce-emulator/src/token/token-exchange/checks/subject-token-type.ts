import type { Check } from '../../../world/checklist.ts'
import type { ReadParameters } from '../../../world/parameters.ts'
import { tokenRefusal } from '../../checks/token-refusal.ts'

const prefix = 'urn:ietf:params:oauth:token-type:'
const kinds = ['access_token', 'refresh_token', 'id_token', 'saml2', 'jwt'] as const

export interface WithSubjectKind {
  readonly subjectKind: (typeof kinds)[number]
}

/** @see sheet §5.4 for the five kinds */
export const subjectTokenType: Check<ReadParameters, WithSubjectKind> = {
  name: 'subjectToken.type',
  examine: ({ parameters }) => {
    const received = parameters.get('subject_token_type') ?? null
    const subjectKind = kinds.find((kind) => prefix + kind === received)
    if (subjectKind === undefined) {
      const stored = kinds.map((kind) => prefix + kind).join(', ')
      throw tokenRefusal('subjectToken.type', { stored, received })
    }
    return { subjectKind }
  },
}
