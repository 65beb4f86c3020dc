import { foldRun, type Entry, type Journal } from '@flowscope/flow'
import { momentsOf } from '../../run-view/moments.ts'
import type { RunView } from '../../run-view/run-view.ts'

/** A run without what is not on the wire of its refusals: no notes, and nothing that was compared. */
export function concealed(view: RunView): RunView {
  const known = views.get(view)
  if (known) return known
  const journal = view.run.journal.map(withoutFindings)
  const made = viewOf(view, journal)
  views.set(view, made)
  return made
}

const views = new WeakMap<RunView, RunView>()
const entries = new WeakMap<Entry, Entry>()

function viewOf(view: RunView, journal: Journal): RunView {
  const moments = momentsOf(journal)
  const run = { ...view.run, journal }
  const present = moments[view.position - 1] ?? null
  return { ...view, run, journal, moments, present, snapshot: foldRun(journal, view.cursor) }
}

/** The same entry gives the same one, so that views keep what they made of it. */
function withoutFindings(entry: Entry): Entry {
  if (entry.kind === 'decision') return entry
  const known = entries.get(entry)
  if (known) return known
  const { verdict } = entry.performed
  const told = verdict && { ...verdict, compared: null }
  const made: Entry = { ...entry, performed: { ...entry.performed, note: null, verdict: told } }
  entries.set(entry, made)
  return made
}
