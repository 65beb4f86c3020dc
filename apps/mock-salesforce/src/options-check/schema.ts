import { CounterfactualSchema, FaultRulesSchema, GivenOrgSchema } from '@flowscope/setup-schema'
import { Type, type TSchema } from 'typebox'
import { ConfigFileSchema } from '../config-file/schema.ts'
import type { MockOptions } from '../options.ts'

const { seed, orgPorts } = ConfigFileSchema.properties

const portNumber = Type.Integer({
  minimum: 0,
  maximum: 65_535,
  description: '0 takes a free one',
})

const asked = (holds: (value: unknown) => boolean, must: string) =>
  Type.Refine(Type.Unknown(), holds, () => `must be ${must}`)

const isFunction = (value: unknown) => typeof value === 'function'

const isClock = (value: unknown) =>
  typeof value === 'object' && value !== null && 'now' in value && isFunction(value.now)

const isHttpUrl = (value: unknown) =>
  value === null || (value instanceof URL && /^https?:$/.test(value.protocol))

const properties: Readonly<Record<keyof MockOptions, TSchema>> = {
  port: portNumber,
  host: Type.String({ minLength: 1 }),
  publicUrl: asked(isHttpUrl, 'a URL of http or https, new URL(…), or null'),
  https: Type.Boolean(),
  orgs: Type.Array(GivenOrgSchema, { minItems: 1, maxItems: 20 }),
  orgPorts,
  counterfactual: CounterfactualSchema,
  faults: FaultRulesSchema,
  seed: Type.Union([seed, Type.Null()]),
  admin: Type.Boolean(),
  adminToken: Type.Union([Type.String({ minLength: 1 }), Type.Null()]),
  worldLimit: Type.Integer({ minimum: 1, description: 'How many made worlds may be open' }),
  clock: asked(isClock, 'an object with a function now'),
  report: asked((value) => value === null || isFunction(value), 'a function or null'),
  onError: asked(isFunction, 'a function'),
}

/** What `startMockSalesforce` takes: the settings of a config file, and what only a program can hand in. */
export const MockOptionsSchema = Type.Partial(Type.Object(properties), {
  additionalProperties: false,
})
