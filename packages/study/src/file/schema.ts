import { Type, type TProperties } from 'typebox'
import type { StudyEvent } from '../event.ts'

const closed = { additionalProperties: false }

const id = Type.String({ minLength: 1, maxLength: 200 })
const text = Type.String({ minLength: 1, maxLength: 2000 })
const moment = Type.Integer({ minimum: 0, description: 'Milliseconds since 1970.' })
const confidence = Type.Enum(['low', 'mid', 'high'], { description: 'How sure the learner was.' })
const right = Type.Boolean()
const places = Type.Array(Type.Integer({ minimum: 0, maximum: 9 }), {
  maxItems: 10,
  description: 'Places of the chosen options as they are written, counted from 0.',
})

const answer = Type.Object(
  { item: id, objective: text, chosen: places, right, flagged: Type.Boolean() },
  closed,
)

const exam = Type.Object(
  {
    id,
    startedAt: moment,
    endedAt: moment,
    minutes: Type.Integer({ minimum: 1, maximum: 600 }),
    answers: Type.Array(answer, { maxItems: 200 }),
  },
  closed,
)

const ownCard = Type.Object({ id, fact: id, belief: text, reason: text }, closed)

const act = <Name extends string, Members extends TProperties>(type: Name, members: Members) =>
  Type.Object({ type: Type.Literal(type), ...members }, closed)

const what = Type.Union([
  act('review', {
    card: id,
    rating: Type.Enum(['again', 'hard', 'good', 'easy']),
    confidence,
  }),
  act('answer', { item: id, right, confidence, chosen: places }),
  act('drill', { drill: id, about: id, right, confidence }),
  act('lesson', {
    lesson: id,
    round: Type.Integer({ minimum: 0, maximum: 1000 }),
    rung: Type.Enum(['A', 'B', 'C', 'D']),
    right,
    confidence,
    helped: Type.Boolean(),
  }),
  act('lessonDone', { lesson: id, testedOut: Type.Boolean() }),
  act('ownCard', { card: ownCard }),
  act('ownCardDropped', { card: id }),
  act('examDate', {
    date: Type.Union([Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }), Type.Null()]),
  }),
  act('mockExam', { exam }),
])

const event = Type.Object(
  {
    id: Type.String({ minLength: 1, maxLength: 200, description: 'Unique over all devices.' }),
    at: moment,
    what,
  },
  closed,
)

/** Which format is written; older ones are read for ever. */
export const fileFormat = 1

/** A progress file: everything that a learner did, as one list of events. */
export const ProgressFileSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    format: Type.Literal(fileFormat),
    kind: Type.Literal('flowscope-progress'),
    events: Type.Array(event, { maxItems: 200_000 }),
  },
  {
    ...closed,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Progress of a learner with Flowscope',
  },
)

/** Holds the schema to the contract: it does not compile when the two differ. */
export const asEvents = (
  events: Type.Static<typeof ProgressFileSchema>['events'],
): readonly StudyEvent[] => events
