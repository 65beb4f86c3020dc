import { Type } from 'typebox'
import type { WorldSetup } from '@flowscope/reference'

const closed = { additionalProperties: false }
const text = Type.String({ minLength: 1 })
const texts = Type.Array(Type.String())
const recordId = (prefix: string) =>
  Type.String({ pattern: `^${prefix}[0-9A-Za-z]{12}$`, description: '15 characters' })

const app = Type.Object(
  {
    name: text,
    consumerKey: text,
    consumerSecret: Type.Union([text, Type.Null()]),
    callbackUrls: texts,
    scopes: texts,
    requireSecretForWebServerFlow: Type.Boolean(),
    requireSecretForRefreshTokenFlow: Type.Boolean(),
    requirePkce: Type.Boolean(),
    refreshTokenRotation: Type.Boolean(),
    permittedUsers: Type.Union([
      Type.Literal('AllSelfAuthorized'),
      Type.Literal('AdminApprovedPreAuthorized'),
    ]),
    sessionTimeoutMinutes: Type.Integer({ minimum: 1 }),
  },
  closed,
)

const user = Type.Object(
  {
    id: recordId('005'),
    username: text,
    password: text,
    firstName: Type.String(),
    lastName: text,
    email: text,
    active: Type.Boolean(),
  },
  closed,
)

const account = Type.Object({ id: recordId('001'), name: text, industry: Type.String() }, closed)

const hostLabel = Type.String({ pattern: '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$' })

export const OrgSchema = Type.Object(
  {
    id: recordId('00D'),
    name: text,
    myDomain: hostLabel,
    sandbox: Type.Union([hostLabel, Type.Null()]),
    users: Type.Array(user),
    apps: Type.Array(app),
    accounts: Type.Array(account),
  },
  closed,
)

/** A world as the admin API takes it: {@link WorldSetup}, and nothing beside. */
export const WorldSetupSchema = Type.Object(
  {
    seed: Type.String(),
    startsAt: Type.Integer({ minimum: 0, description: 'milliseconds since the epoch' }),
    tick: Type.Integer({ minimum: 0, description: 'milliseconds that pass with each request' }),
    port: Type.Integer({ minimum: 1, maximum: 65535, description: 'the port inside messages' }),
    orgs: Type.Array(OrgSchema, { minItems: 1 }),
  },
  closed,
)

/** Holds the schema to the contract: it does not compile when the two differ. */
export const asWorldSetup = (setup: Type.Static<typeof WorldSetupSchema>): WorldSetup => setup
