import { Type } from 'typebox'
import { decisionSchema, stepSchema } from './decision.ts'
import { RunSetupSchema } from '@flowscope/setup-schema'

/** How many decisions a run may have: a rebuild performs every one of them again. */
const longestRun = 1000

const key = Type.String({ minLength: 1, maxLength: 200 })

const place = {
  /** How many decisions came before. */
  position: Type.Integer({ minimum: 0, maximum: longestRun }),
  /** Lower-case hex SHA-256 over the JSON of those decisions. */
  digest: Type.String({ pattern: '^[0-9a-f]{64}$' }),
}

export const idParams = Type.Object({
  id: Type.String({ pattern: '^[0-9A-Za-z_-]{8,64}$' }),
})

export const openBody = Type.Object({ setup: RunSetupSchema })

export const openAnswer = Type.Object({ id: Type.String() })

export const draftBody = Type.Object({
  ...place,
  step: stepSchema,
  as: Type.Optional(Type.Literal('attacker')),
})

export const decisionBody = Type.Object({ ...place, key, decision: decisionSchema })

export const rebuildBody = Type.Object({
  setup: RunSetupSchema,
  decisions: Type.Array(decisionSchema, { maxItems: longestRun }),
  /** The key of each decision, in the same order. */
  keys: Type.Array(key, { maxItems: longestRun }),
})
