import type { RunPlace } from './lazy-engine.ts'

/** Which view of the run fills the screen. */
export type WholeView = 'lab' | 'transcript' | 'compare'

/** A place on the main screen, as the address bar holds it. */
export interface LabPlace {
  readonly engine: RunPlace
  readonly whole: WholeView
  /** The path of the main screen, where it is led by an attack or a case. */
  readonly base?: string
  readonly run: string
  readonly cursor: number
  /** The name whose note is open, if the reader chose one. */
  readonly note: string | null
}

export function wholeViewOf({ pathname, searchParams }: URL): WholeView {
  if (pathname.startsWith('/compare')) return 'compare'
  return searchParams.get('view') === 'transcript' ? 'transcript' : 'lab'
}

/** The address of a place; a comparison keeps the two runs that it names. */
export function addressOfPlace(place: LabPlace, present: URLSearchParams): string {
  const { engine, whole, base = mainScreenOf(place.engine), run, cursor, note } = place
  const params = new URLSearchParams({ engine, run, at: String(cursor) })
  if (whole === 'transcript') params.set('view', 'transcript')
  if (whole === 'lab' && note !== null) params.set('note', note)
  if (whole === 'compare') keep(params, present, ['a', 'b'])
  return `${whole === 'compare' ? '/compare' : base}?${params.toString()}`
}

/** The path of the main screen, where nobody leads. */
export function mainScreenOf(engine: RunPlace): string {
  return engine === 'live' ? '/live' : '/lab'
}

function keep(params: URLSearchParams, from: URLSearchParams, names: readonly string[]): void {
  for (const name of names) {
    const value = from.get(name)
    if (value !== null) params.set(name, value)
  }
}
