import type { TeachersNote } from '@flowscope/reference'
import type { Verdict } from '@flowscope/stage'
import { parties } from '../../run-view/parties.ts'
import { transcriptWords as words } from '../../words/transcript.ts'

/** A name and what it stands for, one row of a table. */
export type Row = readonly [name: string, value: string]

export interface Checked {
  readonly sentences: readonly string[]
  readonly compared: readonly Row[]
}

export interface Note {
  readonly check: string
  readonly explanation: string
  readonly compared: readonly Row[]
  readonly causes: readonly string[]
  readonly fix: string | null
}

/** What the party that received the answer found. */
export function checkedIn(verdict: Verdict | null): Checked | null {
  if (!verdict) return null
  const { party, check, passed, compared, cause } = verdict
  const outcome = passed ? words.checked.passed : words.checked.failed
  const refused =
    cause?.kind === 'refusedByServer' ? [words.checked.refused(cause.code, cause.description)] : []
  return {
    sentences: [outcome(parties[party].name, check), ...refused],
    compared: compared
      ? [
          [words.checked.expected, compared.expected ?? words.checked.nothing],
          [words.checked.received, compared.received ?? words.checked.nothing],
        ]
      : [],
  }
}

/** What Salesforce compared, told beside the wire. */
export function noteIn(note: TeachersNote | null): Note | null {
  if (!note) return null
  const { check, explanation, stored, received, causes, fix } = note
  const isComparison = stored !== null || received !== null
  return {
    check,
    explanation,
    compared: isComparison
      ? [
          [words.note.stored, stored ?? words.checked.nothing],
          [words.note.received, received ?? words.checked.nothing],
        ]
      : [],
    causes,
    fix,
  }
}
