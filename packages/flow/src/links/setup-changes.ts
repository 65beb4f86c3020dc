import type { RunSetup } from '@flowscope/reference'
import { baseOfFormat1 } from './base-of-format-1.ts'

type Json = null | boolean | number | string | JsonList | JsonRecord
type JsonList = readonly Json[]
interface JsonRecord {
  readonly [key: string]: Json
}

/**
 * What of a set-up differs from the base of the format. Of a list of records that did not shrink,
 * only the changed ones are there, under their places: `{"0": …}`.
 */
export function setupChanges(setup: RunSetup): unknown {
  return changes(base, asJson(setup)) ?? {}
}

/** The inverse of {@link setupChanges}. */
export function setupWith(changed: unknown): unknown {
  return merged(base, asJson(changed))
}

const base = asJson(baseOfFormat1)

function changes(from: Json, other: Json): Json | undefined {
  if (JSON.stringify(from) === JSON.stringify(other)) return undefined
  if (isList(from) && isList(other)) return changesOfList(from, other)
  return isRecord(from) && isRecord(other) ? changesOfRecord(from, other) : other
}

function changesOfRecord(from: JsonRecord, other: JsonRecord): Json | undefined {
  const entries = Object.entries(other).flatMap(([key, value]) => {
    const change = changes(from[key] ?? null, value)
    return change === undefined ? [] : [[key, change] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function changesOfList(from: JsonList, other: JsonList): Json | undefined {
  if (from.length === 0 || other.length < from.length) return other
  if (![...from, ...other].every(isRecord)) return other
  return changesOfRecord(byPlace(from), byPlace(other))
}

function byPlace(list: JsonList): JsonRecord {
  return Object.fromEntries(list.entries())
}

function merged(from: Json, change: Json): Json {
  if (isList(from) && isRecord(change)) return mergedList(from, change)
  return isRecord(from) && isRecord(change) ? mergedRecord(from, change) : change
}

function mergedRecord(from: JsonRecord, change: JsonRecord): Json {
  const entries = Object.entries(change).map(
    ([key, value]) => [key, merged(from[key] ?? null, value)] as const,
  )
  return { ...from, ...Object.fromEntries(entries) }
}

function mergedList(from: JsonList, change: JsonRecord): Json {
  const own = from.map((each, at) => merged(each, change[at] ?? {}))
  const more = Object.entries(change).filter(([at]) => Number(at) >= from.length)
  return [...own, ...more.map(([, value]) => value)]
}

function isList(value: Json): value is JsonList {
  return Array.isArray(value)
}

function isRecord(value: Json): value is JsonRecord {
  return typeof value === 'object' && value !== null && !isList(value)
}

function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json
}
