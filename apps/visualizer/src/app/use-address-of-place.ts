import { useEffect, useState } from 'react'
import type { RunView } from '../run-view/run-view.ts'
import { addressOfPlace, type LabPlace, type WholeView } from './lab-address.ts'
import type { RunPlace } from './lazy-engine.ts'
import { rewriteAddress } from './location.ts'
import type { NamedNote } from './use-lab-selection.ts'

interface Here {
  readonly view: Pick<RunView, 'run' | 'cursor'>
  readonly engine: RunPlace
  readonly whole: WholeView
  readonly base: string
  readonly note: string | null
}

/**
 * Moving the cursor replaces the address: only another place is a new entry of the history. The
 * picture does not wait for it.
 */
export function useAddressOfPlace({ view, engine, whole, base, note }: Here): void {
  const { run, cursor } = view
  useEffect(() => {
    const place: LabPlace = { engine, whole, base, run: run.id, cursor, note }
    const rewriting = setTimeout(() => {
      rewriteAddress(addressOfPlace(place, new URLSearchParams(location.search)))
    })
    return () => {
      clearTimeout(rewriting)
    }
  }, [engine, whole, base, run.id, cursor, note])
}

/** The note that the address named when the screen was opened. */
export function useNamedNote(): NamedNote | null {
  const [named] = useState(() => {
    const params = new URLSearchParams(location.search)
    const [run, at, note] = ['run', 'at', 'note'].map((name) => params.get(name) ?? undefined)
    return run && at && note ? { run, cursor: Number(at), note } : null
  })
  return named
}
