import { findingFor, type FindingPlace, type TeachersNote } from '@flowscope/reference'
import { explanationOf } from '../explanations/index.ts'
import type { Finding } from './trail.ts'

/** Characters of a value that a note keeps, so that thousands of notes stay small. */
const longestValue = 4096

interface Entry extends Finding {
  readonly ordinal: number
  readonly passed: boolean
  readonly told: ToldRefusal | null
}

/** How many notes a world keeps: enough for a run, and a bound for a mock that runs for weeks. */
const kept = 4096

/** A refusal as it was told on the wire. */
export interface ToldRefusal {
  readonly place: FindingPlace
  readonly code: string
  readonly text: string | null
}

export interface Notes {
  /** `refusal` is `null` when the request passed, or was told no code. */
  readonly write: (
    ordinal: number,
    finding: Finding,
    passed: boolean,
    told: ToldRefusal | null,
  ) => void
  readonly read: (ordinal: number) => TeachersNote | null
}

export function notes(): Notes {
  const ring: Entry[] = []
  return {
    write: (ordinal, finding, passed, told) => {
      const { check, stored, received } = finding
      ring[ordinal % kept] = {
        ordinal,
        check,
        passed,
        told,
        stored: clipped(stored),
        received: clipped(received),
      }
    },
    read: (ordinal) => {
      const found = ring[ordinal % kept]
      if (found?.ordinal !== ordinal) return null
      const { check, passed, told, stored, received } = found
      const explanation = explanationOf(check, passed)
      return { check, passed, stored, received, explanation, ...advice(told) }
    },
  }
}

/** What helps, from what is known of the refusal's code and words. */
function advice(told: ToldRefusal | null): Pick<TeachersNote, 'causes' | 'fix'> {
  const finding = told && findingFor(told.code, told.text ?? undefined, told.place)
  return { causes: finding?.causes ?? [], fix: finding?.fix ?? null }
}

function clipped(value: string | null): string | null {
  return value !== null && value.length > longestValue ? `${value.slice(0, longestValue)}…` : value
}
