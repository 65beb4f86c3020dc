import { practiceRun, type RunSetup } from '@flowscope/reference'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** What of a set-up differs from the practice set-up; lists count as one value. */
export function setupChanges(setup: RunSetup): Json {
  return changes(asJson(practiceRun()), asJson(setup)) ?? {}
}

/** The inverse of {@link setupChanges}. */
export function setupWith(changed: unknown): unknown {
  return merged(asJson(practiceRun()), asJson(changed))
}

function changes(base: Json, other: Json): Json | undefined {
  if (!isRecord(base) || !isRecord(other)) {
    return JSON.stringify(base) === JSON.stringify(other) ? undefined : other
  }
  const entries = Object.entries(other).flatMap(([key, value]) => {
    const change = changes(base[key] ?? null, value)
    return change === undefined ? [] : [[key, change] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function merged(base: Json, change: Json): Json {
  if (!isRecord(base) || !isRecord(change)) return change
  const entries = Object.entries(change).map(
    ([key, value]) => [key, merged(base[key] ?? null, value)] as const,
  )
  return { ...base, ...Object.fromEntries(entries) }
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json
}
