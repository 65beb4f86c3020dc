import {
  CounterfactualSchema,
  FaultRulesSchema,
  GivenAppSchema,
  GivenOrgSchema,
  GivenUserSchema,
} from '@flowscope/setup-schema'
import { Type } from 'typebox'

const closed = { additionalProperties: false }

const pem = Type.String({
  pattern: '^\\s*-----BEGIN (CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY)-----',
  description: 'A certificate or a public key, as PEM.',
})

const { certificate, ...appSettings } = GivenAppSchema.properties

/** An app, whose certificate may also be the PEM that Salesforce takes. */
const AppSchema = Type.Object(
  { ...appSettings, certificate: Type.Optional(Type.Union([pem, certificate])) },
  closed,
)

const { apps, ...orgSettings } = GivenOrgSchema.properties

const OrgSchema = Type.Object(
  { ...orgSettings, apps: Type.Optional(Type.Array(AppSchema, { maxItems: 500 })) },
  closed,
)

/** What a config file may say. Everything is optional; the preset says the rest. */
export const ConfigFileSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String({ description: 'Where an editor finds this schema.' })),
    seed: Type.Optional(
      Type.String({ maxLength: 200, description: 'The same codes and tokens each time.' }),
    ),
    orgs: Type.Optional(
      Type.Array(OrgSchema, {
        minItems: 1,
        maxItems: 20,
        description: 'In place of the orgs of the preset.',
      }),
    ),
    apps: Type.Optional(
      Type.Array(AppSchema, {
        maxItems: 100,
        description:
          'For the first org. One with a consumer key that is there already changes that app.',
      }),
    ),
    users: Type.Optional(
      Type.Array(GivenUserSchema, {
        maxItems: 100,
        description:
          'For the first org. One with a username that is there already takes its place.',
      }),
    ),
    callbackUrls: Type.Optional(
      Type.Array(Type.String({ pattern: '^[A-Za-z][A-Za-z0-9+.-]*:.', maxLength: 2000 }), {
        maxItems: 100,
        description: 'Callback URLs that every app has besides its own.',
      }),
    ),
    orgPorts: Type.Optional(
      Type.Record(Type.String(), Type.Integer({ minimum: 0, maximum: 65_535 }), {
        description: 'The ports of the orgs beyond the first, by name: { "globex": 3010 }',
      }),
    ),
    counterfactual: Type.Optional(CounterfactualSchema),
    faults: Type.Optional(FaultRulesSchema),
  },
  closed,
)

export type ConfigFile = Type.Static<typeof ConfigFileSchema>

export type ConfigApp = Type.Static<typeof AppSchema>

/** The schema as it is published, for editors. */
export function publishedSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Config file of mock-salesforce',
    ...ConfigFileSchema,
  }
}
