import type { Place } from './place.ts'
import type { Mark, Sources } from './source.ts'

/** The explanation of one parameter, header, field, cookie or part of a start line. */
export interface Entry {
  /** Unique and stable: `token.form.code_verifier`. Encode it in a URL: paths hold slashes. */
  readonly id: string
  /**
   * As on the wire. A trailing `*` stands for any ending (`flowscope*`, `urls.*`), a path segment
   * with a colon for any segment (`/id/:org/:user`).
   */
  readonly name: string
  /** Other names for the same thing. */
  readonly alsoNamed?: readonly string[]
  readonly places: readonly [Place, ...Place[]]
  /** One sentence: what it is. */
  readonly what: string
  /** Why it is there. */
  readonly why: string
  /** What breaks or is lost without it. */
  readonly without: string
  readonly sources: Sources
  readonly mark: Mark
  /** True where the value must not leave the party that holds it. */
  readonly secret?: boolean
}

type Shared = Pick<Entry, 'places' | 'sources' | 'mark'>
type Row = Omit<Entry, 'id' | keyof Shared> & Partial<Shared>

/** Entries that share place, source and mark unless a row says otherwise. */
export function explain(shared: Shared, rows: readonly Row[]): readonly Entry[] {
  return rows.map((row) => {
    const entry = { ...shared, ...row }
    return { id: `${entry.places[0]}.${entry.name}`, ...entry }
  })
}
