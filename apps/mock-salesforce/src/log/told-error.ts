import { maskSecrets } from './mask-secrets.ts'

/** An error as it may be written down: no secret in its message, its stack, its cause, its fields. */
export interface ToldError {
  readonly name: string
  readonly message: string
  readonly stack?: string
  readonly cause?: ToldError
  readonly [field: string]: unknown
}

const deepest = 4

export function toldError(error: unknown, known: readonly string[] = [], depth = 0): ToldError {
  const mask = (text: string) => maskSecrets(text, known)
  if (!(error instanceof Error)) return { name: 'Thrown', message: mask(asText(error)) }
  const { name, message, stack, cause } = error
  return {
    ...fieldsOf(error, mask),
    name,
    message: mask(message),
    ...(stack === undefined ? {} : { stack: mask(stack) }),
    ...(cause === undefined || depth === deepest
      ? {}
      : { cause: toldError(cause, known, depth + 1) }),
  }
}

/** Whatever somebody hung on an error, written out and masked as text. */
function fieldsOf(error: Error, mask: (text: string) => string): Readonly<Record<string, string>> {
  const fields = Object.entries(error).filter(([name]) => name !== 'cause')
  return Object.fromEntries(fields.map(([name, value]) => [name, mask(asText(value))]))
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value
  try {
    // In a list, also what JSON has no word for is written.
    return JSON.stringify([value]).slice(1, -1)
  } catch {
    return typeof value
  }
}
