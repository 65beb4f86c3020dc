import { Type } from 'typebox'
import { topicIds } from '../objective.ts'
import { stations } from '../stations.ts'
import { lessonSteps } from './steps.ts'

const closed = { additionalProperties: false }

const id = (description: string) =>
  Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60, description })

const text = (longest: number, description: string) =>
  Type.String({ minLength: 1, maxLength: longest, description })

const ids = (description: string) => Type.Array(id('An id.'), { maxItems: 30, description })

const names = (description: string) =>
  Type.Array(text(60, 'A name as it stands on the wire.'), { maxItems: 20, description })

const SourceSchema = Type.Object(
  {
    title: text(120, 'What it is called: `RFC 6749`, `Salesforce Help: …`.'),
    section: Type.Optional(text(20, 'The section, without a sign before it: `4.1.3`.')),
    url: Type.Optional(
      Type.String({ pattern: '^https://', description: 'Not needed where the title is an RFC.' }),
    ),
  },
  closed,
)

const WrongSchema = Type.Object(
  {
    text: text(160, 'What the learner may choose.'),
    misconception: text(160, 'What somebody who chooses it believes, as a clause.'),
    why: text(280, 'What is wrong with it.'),
  },
  closed,
)

const PredictionSchema = Type.Object(
  {
    ask: text(240, 'What comes back, or why something is so. Asked before anything is sent.'),
    right: text(160, 'What is true.'),
    wrong: Type.Array(WrongSchema, {
      minItems: 2,
      maxItems: 4,
      description: 'What is not; shown among the right one in another order each time.',
    }),
  },
  { ...closed, description: 'The question of the round.' },
)

const StepSchema = Type.Enum([...lessonSteps])

const BuildSchema = Type.Object(
  {
    ask: text(200, 'What is to be written.'),
    fields: Type.Array(text(60, 'A parameter, `Host` or `Authorization`.'), {
      minItems: 1,
      maxItems: 12,
      description:
        'What the learner fills in. With some practice the first is missing, later half of them, in the end all, with their names.',
    }),
  },
  { ...closed, description: 'Left out where the message is not written by hand.' },
)

const SendSchema = Type.Object(
  {
    step: StepSchema,
    through: Type.Optional(StepSchema),
    build: Type.Optional(BuildSchema),
  },
  {
    ...closed,
    description:
      'The next message of that step on the plain walk, and whatever lies before it. Left out where the round only asks.',
  },
)

const CameSchema = Type.Object(
  {
    status: Type.Union([Type.Integer({ minimum: 100, maximum: 599 }), Type.Null()], {
      description: 'The status of the last answer; null where no message came.',
    }),
    code: Type.Optional(text(80, 'The code of the error, such as `invalid_grant`.')),
    has: Type.Optional(names('Members that the JSON answer has.')),
    lacks: Type.Optional(names('Members that it has not.')),
  },
  { ...closed, description: 'What really comes. A test holds the built-in lessons to it.' },
)

const RoundSchema = Type.Object(
  {
    id: id('Unique in the lesson. Progress is filed under it, so keep it.'),
    predict: PredictionSchema,
    send: Type.Optional(SendSchema),
    came: Type.Optional(CameSchema),
    reason: text(420, 'One or two sentences, told afterwards.'),
    sources: Type.Array(SourceSchema, {
      minItems: 1,
      maxItems: 5,
      description: 'Where the reason can be checked.',
    }),
  },
  closed,
)

const StartSchema = Type.Object(
  {
    before: Type.Enum([...lessonSteps]),
    settings: Type.Optional(
      Type.Record(Type.String(), text(120, 'The label of a choice, as in the picture “Setup”.'), {
        description:
          'Settings of the practice org that differ, by their id: { "app.requirePkce": "On" }',
      }),
    ),
  },
  { ...closed, description: 'The plain walk is played up to, and without, this step.' },
)

const OrientSchema = Type.Object(
  {
    text: Type.Array(text(320, 'A short paragraph.'), { minItems: 1, maxItems: 4 }),
    look: text(160, 'What to keep an eye on.'),
  },
  { ...closed, description: 'Told before the first question.' },
)

/** A lesson file, format 1. */
export const LessonSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String({ description: 'Where an editor finds this schema.' })),
    format: Type.Literal(1),
    id: id('Unique and stable: it stands in addresses and in what is remembered.'),
    title: text(70, 'What it is about, without a full stop.'),
    about: text(140, 'One sentence for the list of lessons.'),
    minutes: Type.Integer({ minimum: 1, maximum: 60, description: 'About how long it takes.' }),
    topic: Type.Enum([...topicIds]),
    stations: Type.Array(Type.Enum(stationIds()), {
      maxItems: 14,
      description: 'It visits these.',
    }),
    orient: OrientSchema,
    start: StartSchema,
    rounds: Type.Array(RoundSchema, { minItems: 1, maxItems: 12 }),
    breakIt: Type.Optional(ids('What-ifs to try at the end, by their ids.')),
    cards: Type.Optional(ids('Cards that come into the review after this lesson, by their ids.')),
  },
  closed,
)

/** The schema as it is published, for editors. */
export function lessonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A lesson of Flowscope',
    ...LessonSchema,
  }
}

function stationIds(): (keyof typeof stations)[] {
  return Object.keys(stations) as (keyof typeof stations)[]
}
