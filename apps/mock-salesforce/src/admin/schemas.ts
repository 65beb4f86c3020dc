import { Type } from 'typebox'
import { GivenWorldSchema } from '@flowscope/setup-schema'

const closed = { additionalProperties: false }
const headers = Type.Array(Type.Array(Type.String()))
const orNull = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()])

export const Problem = Type.Object({ message: Type.String({ description: 'one sentence' }) })

export const Health = Type.Object({ now: Type.Integer(), worlds: Type.Integer() })

export const WorldId = Type.Object({ id: Type.String() })

export const NoteId = Type.Object({ id: Type.String(), ordinal: Type.String() })

export const Ordinal = Type.Object({ ordinal: Type.String() })

export const NewWorld = Type.Object({ setup: GivenWorldSchema }, closed)

export const World = Type.Object({
  id: Type.String(),
  door: Type.Object({ host: Type.String(), port: Type.Integer() }),
})

const aCentury = 100 * 366 * 24 * 60 * 60 * 1000

export const Advance = Type.Object(
  { advance: Type.Integer({ minimum: 0, maximum: aCentury, description: 'milliseconds' }) },
  closed,
)

export const Clock = Type.Object({
  now: Type.Integer({ description: 'milliseconds since the epoch' }),
})

export const Note = Type.Object({
  check: Type.String(),
  passed: Type.Boolean(),
  stored: orNull(Type.String()),
  received: orNull(Type.String()),
  explanation: Type.String(),
  causes: Type.Array(Type.String()),
  fix: orNull(Type.String()),
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
    }),
  ),
})

export const Nothing = Type.Null({ description: 'no body' })
