import {
  actSteps,
  attackSteps,
  restarts,
  sendSteps,
  submitSteps,
  type Decision,
  type MessageEdit,
  type StepId,
} from '@flowscope/stage'
import { Type, type TSchema } from 'typebox'
import { requestSchema, responseSchema } from '../../../schemas/message.ts'

export const stepSchema = Type.Unsafe<StepId>(
  Type.Enum([...actSteps, ...sendSteps, ...submitSteps, ...attackSteps]),
)

const editSchema = chosenBy<MessageEdit>('kind', [
  Type.Object({ kind: Type.Literal('request'), request: requestSchema }),
  Type.Object({ kind: Type.Literal('answer'), answer: responseSchema }),
])

const text = Type.String({ maxLength: 10_000 })

const byWhom = Type.Optional(Type.Literal('attacker'))

/** Names and values are checked where the change is made: by the mock, or by the web app. */
const configurationSchema = Type.Object(
  {
    at: Type.Enum(['org', 'app', 'user', 'profile', 'counterfactual', 'faults', 'webApp']),
    org: Type.Optional(text),
    consumerKey: Type.Optional(text),
    username: Type.Optional(text),
    profile: Type.Optional(text),
    settings: Type.Optional(Type.Object({}, { additionalProperties: true })),
    rules: Type.Optional(
      Type.Array(Type.Object({}, { additionalProperties: true }), { maxItems: 50 }),
    ),
  },
  { additionalProperties: false },
)

/** Ten years: a clock that is moved further would leave the dates that HTTP can write. */
const longestAdvance = 315_360_000_000

export const decisionSchema = chosenBy<Decision>('type', [
  Type.Object({ type: Type.Literal('act'), step: Type.Enum([...actSteps]), as: byWhom }),
  Type.Object({
    type: Type.Literal('send'),
    step: Type.Enum([...sendSteps]),
    edit: Type.Optional(editSchema),
    as: byWhom,
  }),
  Type.Object({
    type: Type.Literal('submit'),
    step: Type.Enum([...submitSteps]),
    typed: Type.Array(Type.Tuple([text, text]), { maxItems: 50 }),
    button: text,
    as: byWhom,
  }),
  Type.Object({
    type: Type.Literal('attack'),
    step: Type.Enum([...attackSteps]),
    edit: Type.Optional(editSchema),
  }),
  Type.Object({
    type: Type.Literal('advanceClock'),
    milliseconds: Type.Integer({ minimum: 0, maximum: longestAdvance }),
  }),
  Type.Object({ type: Type.Literal('cancel'), as: byWhom }),
  Type.Object({ type: Type.Literal('restart'), how: Type.Enum([...restarts]), as: byWhom }),
  Type.Object({ type: Type.Literal('configure'), change: configurationSchema }),
])

/** A union told apart by one property, so that a complaint names the place within the right member. */
function chosenBy<T>(propertyName: string, oneOf: TSchema[]) {
  return Type.Unsafe<T>({
    type: 'object',
    discriminator: { propertyName },
    required: [propertyName],
    oneOf,
  })
}
