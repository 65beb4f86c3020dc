import type { TeachersNote } from '@flowscope/reference'
import { explanationOf } from '../explanations/index.ts'
import type { Finding } from './trail.ts'

/** Characters of a value that a note keeps, so that thousands of notes stay small. */
const longestValue = 4096

/** How many notes a world keeps: enough for a run, and a bound for a mock that runs for weeks. */
const kept = 4096

export interface Notes {
  readonly write: (ordinal: number, finding: Finding, passed: boolean) => void
  readonly read: (ordinal: number) => TeachersNote | null
}

export function notes(): Notes {
  const findings = new Map<number, Finding & { readonly passed: boolean }>()
  return {
    write: (ordinal, finding, passed) => {
      const { check, stored, received } = finding
      findings.set(ordinal, { check, passed, stored: clipped(stored), received: clipped(received) })
      findings.delete(ordinal - kept)
    },
    read: (ordinal) => {
      const found = findings.get(ordinal)
      if (!found) return null
      const { check, passed, stored, received } = found
      return { check, passed, stored, received, explanation: explanationOf(check, passed) }
    },
  }
}

function clipped(value: string | null): string | null {
  return value !== null && value.length > longestValue ? `${value.slice(0, longestValue)}…` : value
}
