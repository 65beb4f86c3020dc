export type JsonObject = Readonly<Record<string, unknown>>

export function jsonObjectOf(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

export function textIn(json: JsonObject, name: string): string | null {
  const value = json[name]
  return typeof value === 'string' ? value : null
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
