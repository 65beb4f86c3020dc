import type { LiveRun } from './live-run.ts'

/** No form is shorter: see `LiveStage.tellingForms`. */
const startLength = 8

type Forms = Map<string, (readonly [form: string, run: LiveRun])[]>

/** The runs of which a text tells a secret; it is read once, however many there are. */
export function toldIn(text: string, runs: readonly LiveRun[]): readonly LiveRun[] {
  const forms = formsByStart(runs)
  const told = new Set<LiveRun>()
  for (let at = 0; at + startLength <= text.length; at += 1) {
    const candidates = forms.get(text.slice(at, at + startLength)) ?? []
    for (const [form, run] of candidates) if (text.startsWith(form, at)) told.add(run)
  }
  return [...told]
}

function formsByStart(runs: readonly LiveRun[]): Forms {
  const forms: Forms = new Map()
  for (const run of runs) {
    for (const form of run.tellingForms()) {
      const start = form.slice(0, startLength)
      const alike = forms.get(start)
      if (alike) alike.push([form, run])
      else forms.set(start, [[form, run]])
    }
  }
  return forms
}
