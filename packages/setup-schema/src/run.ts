import type { GivenRun } from '@flowscope/reference'
import { Type } from 'typebox'
import { closed, name, orNull, text } from './parts.ts'
import { GivenWorldSchema } from './world.ts'

const origin = Type.String({ pattern: '^https?://[^/?#\\s]+$', maxLength: 300 })

const client = Type.Object(
  {
    origin,
    callbackUrl: text(),
    consumerKey: text(),
    consumerSecret: orNull(text()),
    scope: text(),
    pkce: Type.Boolean(),
    loginHost: Type.String({ pattern: '^[^/?#\\s]+$', maxLength: 300 }),
    apiVersion: Type.String({ pattern: '^v\\d+\\.\\d$' }),
    skipStateCheck: Type.Optional(Type.Boolean()),
    checkIssuer: Type.Optional(Type.Boolean()),
    openRedirectorPath: Type.Optional(orNull(Type.String({ pattern: '^/[\\w/-]+$' }))),
    clockAheadMinutes: Type.Optional(Type.Integer({ minimum: -1440, maximum: 1440 })),
  },
  closed,
)

const attacker = Type.Object({ username: name(), origin }, closed)

/** A run as the web server takes it. */
export const RunSetupSchema = Type.Object(
  {
    rulesVersion: Type.Integer(),
    world: GivenWorldSchema,
    client,
    username: name(),
    attacker: Type.Optional(attacker),
  },
  closed,
)

/** Holds the schema to the contract: it does not compile when the two differ. */
export const asGivenRun = (run: Type.Static<typeof RunSetupSchema>): GivenRun => run
