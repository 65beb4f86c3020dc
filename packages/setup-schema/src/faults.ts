import type { FaultRule } from '@flowscope/reference'
import { Type } from 'typebox'
import { closed } from './parts.ts'

const scope = Type.Partial(
  Type.Object({
    route: Type.String({ maxLength: 100, description: 'The name of a route, such as token.' }),
    path: Type.String({
      maxLength: 300,
      description: 'A path in which * stands for any text, /services/data/*',
    }),
    method: Type.String({ pattern: '^[A-Za-z]{1,20}$' }),
    probability: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'Drawn from the seed of the world.',
    }),
    every: Type.Integer({ minimum: 1, description: 'Every n-th request of those that are meant.' }),
    times: Type.Integer({ minimum: 1, description: 'Then the rule is over; 1 means once.' }),
  }),
).properties

const latency = Type.Object(
  {
    fault: Type.Literal('latency'),
    milliseconds: Type.Integer({
      minimum: 0,
      maximum: 3_600_000,
      description: 'That pass before the request is looked at.',
    }),
    ...scope,
  },
  closed,
)

const serverError = Type.Object(
  {
    fault: Type.Literal('serverError'),
    status: Type.Optional(
      Type.Union([Type.Literal(500), Type.Literal(502), Type.Literal(503), Type.Literal(504)], {
        description: '503 unless said.',
      }),
    ),
    ...scope,
  },
  closed,
)

const cut = Type.Object({ fault: Type.Literal('cut'), ...scope }, closed)

const rateLimit = Type.Object({ fault: Type.Literal('rateLimit'), ...scope }, closed)

/** Fault rules as the admin API and config files take them. */
export const FaultRulesSchema = Type.Array(Type.Union([latency, serverError, cut, rateLimit]), {
  maxItems: 100,
  description: 'What goes wrong on purpose; the first rule that answers decides.',
})

/** Holds the schema to the contract: it does not compile when the two differ. */
export const asFaultRules = (rules: Type.Static<typeof FaultRulesSchema>): readonly FaultRule[] =>
  rules
