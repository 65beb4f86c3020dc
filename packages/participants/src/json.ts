import { textOfBytes, type ByteString } from '@flowscope/http-message'

export type JsonObject = Readonly<Record<string, unknown>>

/** @returns `null` when the bytes are not a JSON object */
export function jsonObjectOf(body: ByteString): JsonObject | null {
  const value = jsonOf(body)
  return isJsonObject(value) ? value : null
}

/** @returns `undefined` when the bytes are not JSON */
export function jsonOf(body: ByteString): unknown {
  try {
    return JSON.parse(textOfBytes(body)) as unknown
  } catch {
    return undefined
  }
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function textMember(object: JsonObject, name: string): string | null {
  const value = object[name]
  return typeof value === 'string' ? value : null
}
