import type { RunSetup } from '@flowscope/reference'
import { Type } from 'typebox'

const text = Type.String({ maxLength: 2000 })
const name = Type.String({ minLength: 1, maxLength: 200 })
const hostLabel = Type.String({ pattern: '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' })
const textOrNull = Type.Union([text, Type.Null()])
const recordId = Type.String({ pattern: '^[0-9A-Za-z]{15}$' })
const origin = Type.String({ pattern: '^https?://[^/?#\\s]+$', maxLength: 300 })

/** Until the year 2100. */
const moment = Type.Integer({ minimum: 0, maximum: 4_102_444_800_000 })

const app = Type.Object({
  name,
  consumerKey: name,
  consumerSecret: textOrNull,
  callbackUrls: Type.Array(text, { maxItems: 50 }),
  scopes: Type.Array(name, { maxItems: 50 }),
  requireSecretForWebServerFlow: Type.Boolean(),
  requireSecretForRefreshTokenFlow: Type.Boolean(),
  requirePkce: Type.Boolean(),
  refreshTokenRotation: Type.Boolean(),
  permittedUsers: Type.Enum(['AllSelfAuthorized', 'AdminApprovedPreAuthorized']),
  sessionTimeoutMinutes: Type.Integer({ minimum: 1, maximum: 1440 }),
})

const user = Type.Object({
  id: recordId,
  username: name,
  password: text,
  firstName: text,
  lastName: text,
  email: text,
  active: Type.Boolean(),
})

const org = Type.Object({
  id: recordId,
  name,
  myDomain: hostLabel,
  sandbox: Type.Union([hostLabel, Type.Null()]),
  users: Type.Array(user, { maxItems: 50 }),
  apps: Type.Array(app, { maxItems: 50 }),
  accounts: Type.Array(Type.Object({ id: recordId, name: text, industry: text }), {
    maxItems: 200,
  }),
})

const world = Type.Object({
  seed: Type.String({ maxLength: 200 }),
  startsAt: moment,
  tick: Type.Integer({ minimum: 0, maximum: 86_400_000 }),
  port: Type.Integer({ minimum: 1, maximum: 65_535 }),
  orgs: Type.Array(org, { minItems: 1, maxItems: 10 }),
})

const client = Type.Object({
  origin,
  callbackUrl: text,
  consumerKey: text,
  consumerSecret: textOrNull,
  scope: text,
  pkce: Type.Boolean(),
  loginHost: Type.String({ pattern: '^[^/?#\\s]+$', maxLength: 300 }),
  apiVersion: Type.String({ pattern: '^v\\d+\\.\\d$' }),
})

export const setupSchema = Type.Unsafe<RunSetup>(
  Type.Object({
    rulesVersion: Type.Integer(),
    world,
    client,
    username: text,
  }),
)
