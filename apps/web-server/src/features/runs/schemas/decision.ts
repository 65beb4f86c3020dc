import type {
  ActStep,
  AttackStep,
  Decision,
  MessageEdit,
  Restart,
  SendStep,
  StepId,
  SubmitStep,
} from '@flowscope/stage'
import { Type, type TSchema } from 'typebox'
import { requestSchema, responseSchema } from './message.ts'

const acts = ['register', 'connect', 'return'] as const satisfies readonly ActStep[]
const submits = ['logIn', 'consent'] as const satisfies readonly SubmitStep[]
const attacks = ['steal', 'trade'] as const satisfies readonly AttackStep[]
const restarts = ['connectAgain', 'tryAgain'] as const satisfies readonly Restart[]
const sends = [
  'redirect',
  'authorize',
  'follow',
  'callback',
  'token',
  'query',
  'identity',
  'userinfo',
  'versions',
  'refresh',
  'revoke',
  'logOut',
] as const satisfies readonly SendStep[]

export const stepSchema = Type.Unsafe<StepId>(
  Type.Enum([...acts, ...sends, ...submits, ...attacks]),
)

const editSchema = chosenBy<MessageEdit>('kind', [
  Type.Object({ kind: Type.Literal('request'), request: requestSchema }),
  Type.Object({ kind: Type.Literal('answer'), answer: responseSchema }),
])

const text = Type.String({ maxLength: 10_000 })

/** Ten years: a clock that is moved further would leave the dates that HTTP can write. */
const longestAdvance = 315_360_000_000

export const decisionSchema = chosenBy<Decision>('type', [
  Type.Object({ type: Type.Literal('act'), step: Type.Enum([...acts]) }),
  Type.Object({
    type: Type.Literal('send'),
    step: Type.Enum([...sends]),
    edit: Type.Optional(editSchema),
  }),
  Type.Object({
    type: Type.Literal('submit'),
    step: Type.Enum([...submits]),
    typed: Type.Array(Type.Tuple([text, text]), { maxItems: 50 }),
    button: text,
  }),
  Type.Object({
    type: Type.Literal('attack'),
    step: Type.Enum([...attacks]),
    edit: Type.Optional(editSchema),
  }),
  Type.Object({
    type: Type.Literal('advanceClock'),
    milliseconds: Type.Integer({ minimum: 0, maximum: longestAdvance }),
  }),
  Type.Object({ type: Type.Literal('cancel') }),
  Type.Object({ type: Type.Literal('restart'), how: Type.Enum([...restarts]) }),
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
