import { actSteps, restarts, sendSteps, type Decision, type MessageEdit } from '@flowscope/stage'
import type { LiveSetup } from '@flowscope/reference'
import { Type, type Static, type TSchema } from 'typebox'
import { requestSchema, responseSchema } from '../../schemas/message.ts'

const closed = { additionalProperties: false }

const setupSchema = Type.Unsafe<LiveSetup>(
  Type.Object(
    {
      loginHost: Type.String({ pattern: '^[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~-]+)*$' }),
      consumerKey: Type.String({ maxLength: 512, pattern: '^[!-~]+$' }),
      appKind: Type.Enum(['externalClientApp', 'connectedApp']),
      /** RFC 6749 §3.3; empty asks for what the app is registered for. */
      scope: Type.String({ maxLength: 1000, pattern: '^([!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*)?$' }),
      pkce: Type.Boolean(),
      usesSecret: Type.Boolean(),
      apiVersion: Type.String({ pattern: '^v\\d{1,3}\\.0$' }),
    },
    closed,
  ),
)

/** Eight characters at least: anything shorter is found in any text, and cannot be masked. */
const secret = Type.String({ minLength: 8, maxLength: 512, pattern: '^[!-~]+$' })

export const openBody = Type.Object(
  {
    setup: setupSchema,
    secret: Type.Optional(
      Type.Union([secret, Type.Object({ environment: Type.Literal(true) }, closed)]),
    ),
  },
  closed,
)
export type OpenBody = Static<typeof openBody>

export const preflightBody = Type.Object({ setup: setupSchema }, closed)
export type PreflightBody = Static<typeof preflightBody>

const place = {
  /** How many decisions came before. */
  position: Type.Integer({ minimum: 0, maximum: 10_000 }),
  /** Lower-case hex SHA-256 over the JSON of those decisions. */
  digest: Type.String({ pattern: '^[0-9a-f]{64}$' }),
}

export const draftBody = Type.Object(
  { ...place, step: Type.Enum([...actSteps, ...sendSteps]) },
  closed,
)
export type DraftBody = Static<typeof draftBody>

const editSchema = chosenBy<MessageEdit>('kind', [
  Type.Object({ kind: Type.Literal('request'), request: requestSchema }, closed),
  Type.Object({ kind: Type.Literal('answer'), answer: responseSchema }, closed),
])

/** What a learner decides: `leave` and the callback are what their browser does, and told by us. */
const decisionSchema = chosenBy<Decision>('type', [
  Type.Object({ type: Type.Literal('act'), step: Type.Enum(['register', 'connect']) }, closed),
  Type.Object(
    {
      type: Type.Literal('send'),
      step: Type.Enum(sendSteps.filter((step) => step !== 'callback')),
      edit: Type.Optional(editSchema),
    },
    closed,
  ),
  Type.Object({ type: Type.Literal('cancel') }, closed),
  Type.Object({ type: Type.Literal('restart'), how: Type.Enum([...restarts]) }, closed),
])

export const decisionBody = Type.Object(
  { ...place, key: Type.String({ minLength: 1, maxLength: 200 }), decision: decisionSchema },
  closed,
)
export type DecisionBody = Static<typeof decisionBody>

export const journalQuery = Type.Object({
  after: Type.Optional(Type.String({ pattern: '^\\d{1,5}$' })),
})
export type JournalQuery = Static<typeof journalQuery>

/** A union told apart by one property, so that a complaint names the place within the right member. */
function chosenBy<T>(propertyName: string, oneOf: TSchema[]) {
  return Type.Unsafe<T>({
    type: 'object',
    discriminator: { propertyName },
    required: [propertyName],
    oneOf,
  })
}
