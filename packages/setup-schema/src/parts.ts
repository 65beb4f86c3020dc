import { Type, type TSchema } from 'typebox'

/** An object that may have these members and no others. */
export const closed = { additionalProperties: false }

export const yesOrNo = (description: string) => Type.Boolean({ description })

export const text = (description = '') => Type.String({ maxLength: 2000, description })

export const name = (description = '') => Type.String({ minLength: 1, maxLength: 255, description })

export const texts = (description: string) =>
  Type.Array(Type.String({ maxLength: 2000 }), { maxItems: 200, description })

/** Characters of all callback URLs of an app together, one on a line (sheet §7). */
const longestCallbacks = 2000

export const callbacksFit = (urls: readonly string[]): boolean =>
  urls.join('\n').length <= longestCallbacks

export const callbacks = (description: string) =>
  Type.Refine(
    texts(description),
    callbacksFit,
    () => 'must be 2,000 characters together at most, as at Salesforce',
  )

export const orNull = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])

export const recordId = (prefix: string) =>
  Type.String({
    pattern: `^${prefix}[0-9A-Za-z]{12}$`,
    description: `15 characters, beginning with ${prefix}`,
  })

export const hostLabel = (description: string) =>
  Type.String({ pattern: '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$', description })

export const sessionTimeout = Type.Integer({
  minimum: 1,
  maximum: 1440,
  description: 'Minutes without use after which an access token is refused.',
})

const address = Type.String({ pattern: '^\\d{1,3}(\\.\\d{1,3}){3}$' })

export const ipRanges = (description: string) =>
  Type.Array(Type.Object({ start: address, end: address }, closed), { maxItems: 200, description })
