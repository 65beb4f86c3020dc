import type { Named } from './wire-line.ts'

/** Which note is open, and how another is chosen. */
export interface Choice {
  /** The name whose note is open, `token.form.code`; one at a time. */
  readonly chosen: string | null
  readonly onChoose: (address: string | null) => void
}

/** Joins place and name to the address by which a note is chosen. */
export function addressOf({ place, name }: Named): string {
  return `${place}.${name}`
}
