import type { GivenWorld } from '@flowscope/reference'
import { Type } from 'typebox'
import { GivenOrgSchema } from './org.ts'
import { closed, yesOrNo } from './parts.ts'

/** Until the year 2100. */
const lastMoment = 4_102_444_800_000

export const CounterfactualSchema = Type.Partial(
  Type.Object({
    looseCallbackMatch: yesOrNo('Accepts what begins with a registered callback URL.'),
    revokeOnCodeReuse: yesOrNo('A code presented twice ends the tokens of its first use.'),
    iss: yesOrNo('Adds iss to the authorization response.'),
  }),
  { ...closed, description: 'What Salesforce does not do; off unless switched on.' },
)

/** A world as the admin API and config files take it. */
export const GivenWorldSchema = Type.Object(
  {
    seed: Type.String({ maxLength: 200 }),
    startsAt: Type.Integer({
      minimum: 0,
      maximum: lastMoment,
      description: 'Milliseconds since the epoch.',
    }),
    tick: Type.Integer({
      minimum: 0,
      maximum: 86_400_000,
      description: 'Milliseconds that pass with each request.',
    }),
    port: Type.Integer({ minimum: 1, maximum: 65_535, description: 'The port inside messages.' }),
    counterfactual: Type.Optional(CounterfactualSchema),
    orgs: Type.Array(GivenOrgSchema, { minItems: 1, maxItems: 20 }),
  },
  closed,
)

/** Holds the schema to the contract: it does not compile when the two differ. */
export const asGivenWorld = (world: Type.Static<typeof GivenWorldSchema>): GivenWorld => world
