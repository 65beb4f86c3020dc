import {
  CounterfactualSchema,
  FaultRulesSchema,
  GivenAppSchema,
  GivenOrgSchema,
  GivenProfileSchema,
  GivenUserSchema,
  GivenWorldSchema,
} from '@flowscope/setup-schema'
import { Type } from 'typebox'

const closed = { additionalProperties: false }
const headers = Type.Array(Type.Array(Type.String()))
const orNull = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()])

export const Problem = Type.Object({ message: Type.String({ description: 'one sentence' }) })

export const Health = Type.Object(
  { now: Type.Integer(), worlds: Type.Integer() },
  { examples: [{ now: 1_767_607_200_000, worlds: 0 }] },
)

const { port, ...worldSettings } = GivenWorldSchema.properties

const NewWorldSetup = Type.Object(
  {
    ...worldSettings,
    port: Type.Optional({
      ...port,
      description: "The port inside messages; the mock's own unless said.",
    }),
  },
  closed,
)

export const NewWorld = Type.Object(
  { setup: NewWorldSetup },
  {
    ...closed,
    examples: [
      {
        setup: {
          seed: 'a run',
          startsAt: 1_767_607_200_000,
          tick: 250,
          orgs: [{ id: '00D5g0000000001', name: 'Acme', myDomain: 'acme' }],
        },
      },
    ],
  },
)

const world = {
  id: Type.String(),
  door: Type.Object({ host: Type.String(), port: Type.Integer() }),
}

const exampleWorld = { id: 'a4c2…', door: { host: '127.0.0.1', port: 40_123 } }

export const World = Type.Object(world, { examples: [exampleWorld] })

export const Worlds = Type.Object(
  {
    worlds: Type.Array(
      Type.Object({
        ...world,
        created: Type.Integer({ description: 'real time, milliseconds since the epoch' }),
        requests: Type.Integer({ description: 'how many it has received' }),
      }),
    ),
  },
  { examples: [{ worlds: [{ ...exampleWorld, created: 1_767_607_200_000, requests: 12 }] }] },
)

const aCentury = 100 * 366 * 24 * 60 * 60 * 1000

export const Advance = Type.Object(
  { advance: Type.Integer({ minimum: 0, maximum: aCentury, description: 'milliseconds' }) },
  { ...closed, examples: [{ advance: 7_200_000 }] },
)

export const Clock = Type.Object(
  { now: Type.Integer({ description: 'milliseconds since the epoch' }) },
  { examples: [{ now: 1_767_614_400_000 }] },
)

export const Faults = Type.Object(
  { rules: FaultRulesSchema },
  {
    ...closed,
    examples: [
      {
        rules: [
          { fault: 'serverError', status: 503, route: 'token', every: 3 },
          { fault: 'latency', milliseconds: 2000, path: '/services/data/*', probability: 0.5 },
          { fault: 'cut', times: 1 },
        ],
      },
    ],
  },
)

const noteOf = {
  check: Type.String({ description: 'the name of the check that refused, or of the last one' }),
  passed: Type.Boolean(),
  stored: orNull(Type.String()),
  received: orNull(Type.String()),
  explanation: Type.String(),
  causes: Type.Array(Type.String()),
  fix: orNull(Type.String()),
}

export const Note = Type.Object(noteOf)

export const Notes = Type.Object({
  notes: Type.Array(Type.Object({ ordinal: Type.Integer(), ...noteOf })),
})

/** Bodies and targets have one character per byte. */
export const Requests = Type.Object({
  requests: Type.Array(
    Type.Object({
      ordinal: Type.Integer(),
      at: Type.Integer(),
      request: Type.Object({
        scheme: Type.String(),
        authority: Type.String(),
        method: Type.String(),
        target: Type.String(),
        headers,
        body: Type.String(),
      }),
      response: orNull(
        Type.Object({
          status: Type.Integer(),
          reason: Type.String(),
          headers,
          body: Type.String(),
        }),
      ),
      cut: Type.Boolean(),
    }),
  ),
})

const {
  apps: _apps,
  users: _users,
  profiles: _profiles,
  accounts: _accounts,
  ...orgSettings
} = GivenOrgSchema.properties
const { consumerKey: _key, ...appSettings } = GivenAppSchema.properties
const { id: _id, username: _username, ...userSettings } = GivenUserSchema.properties

const { id: _orgId, myDomain: _myDomain, sandbox: _sandbox, ...changeable } = orgSettings

export const OrgChanges = Type.Partial(Type.Object(changeable), {
  ...closed,
  examples: [{ requirePkce: true }],
})

export const AppChanges = Type.Partial(Type.Object(appSettings), {
  ...closed,
  examples: [{ refreshTokenRotation: true, callbackUrls: ['http://localhost:4000/callback'] }],
})

export const UserChanges = Type.Partial(Type.Object(userSettings), {
  ...closed,
  examples: [{ frozen: true }],
})

const { name: _name, ...profileSettings } = GivenProfileSchema.properties

export const ProfileChanges = Type.Partial(Type.Object(profileSettings), {
  ...closed,
  examples: [{ loginHoursStart: '22:00', loginHoursEnd: '06:00' }],
})

export const CounterfactualChanges = Type.Partial(Type.Object(CounterfactualSchema.properties), {
  ...closed,
  examples: [{ iss: true }],
})

/** Everything that the org, app or user has; described where it is given. */
export const Settings = Type.Object({}, { additionalProperties: true })

export const Orgs = Type.Object({ orgs: Type.Array(Settings) })

export const Nothing = Type.Null({ description: 'no body' })
