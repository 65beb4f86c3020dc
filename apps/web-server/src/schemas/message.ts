import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import { Type } from 'typebox'

/** One character per byte. Whether the bytes are HTTP is found out when the message is sent. */
const bytes = Type.String({ pattern: '^[\\u0000-\\u00ff]*$' })

const headers = Type.Array(Type.Tuple([bytes, bytes]), { maxItems: 200 })

export const requestSchema = Type.Unsafe<HttpRequest>(
  Type.Object({
    scheme: Type.Enum(['http', 'https']),
    authority: Type.String({ minLength: 1, maxLength: 300, pattern: '^[\\u0021-\\u007e]+$' }),
    method: bytes,
    target: bytes,
    headers,
    body: bytes,
  }),
)

export const responseSchema = Type.Unsafe<HttpResponse>(
  Type.Object({
    status: Type.Integer({ minimum: 0, maximum: 999 }),
    reason: bytes,
    headers,
    body: bytes,
  }),
)
