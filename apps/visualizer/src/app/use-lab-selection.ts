import type { Handle } from '@flowscope/http-message'
import type { MessageEdit, StepId } from '@flowscope/stage'
import { useMemo, useState } from 'react'
import type { Reading } from '../features/message/message.tsx'
import type { RunView } from '../run-view/run-view.ts'
import { phone } from './use-media.ts'

/** What the reader looks at and has typed; it is no part of the run. */
export interface LabSelection {
  /** The moment whose messages are shown; `null` for the present one. */
  readonly moment: number | null
  readonly reading: Reading
  /** The name whose note is open; `undefined` until one is chosen, then the first has it. */
  readonly chosen: string | null | undefined
  readonly edit: MessageEdit | null
  readonly editing: boolean
  /** The value whose story is lit up in every view. */
  readonly thread: Handle | null
  readonly follow: (handle: Handle | null) => void
  readonly selectMoment: (moment: number | null) => void
  readonly read: (reading: Reading) => void
  readonly choose: (address: string | null) => void
  readonly keepEdit: (edit: MessageEdit | null) => void
  readonly setEditing: (editing: boolean) => void
  /** Opens the editor at another place in this run, with what was sent there. */
  readonly editAt: (place: { cursor: number; step: StepId; edit: MessageEdit | null }) => void
}

interface Kept {
  readonly moment: number | null
  readonly chosen: string | null | undefined
  readonly edit: MessageEdit | null
  readonly editing: boolean
}

const untouched: Kept = { moment: null, chosen: undefined, edit: null, editing: false }

/** A note that the address names, with the place where it is to be open. */
export interface NamedNote {
  readonly run: string
  readonly cursor: number
  readonly note: string | null
  /** To be shown instead of the present one. */
  readonly moment?: number | null
}

/** Selection and edits belong to one place in one run: elsewhere they start afresh. */
export function useLabSelection(view: RunView, named: NamedNote | null): LabSelection {
  const { run, cursor, step } = view
  const place = placeOf(run.id, cursor, step)
  const [{ at, kept }, setKept] = useState({ at: '', kept: untouched })
  const [reading, read] = useState<Reading>(startReading)
  const [thread, follow] = useState<Handle | null>(null)
  const fresh = useMemo(() => startOf(named, run.id, cursor), [named, run.id, cursor])
  const here = at === place ? kept : fresh
  return useMemo(() => {
    const keep = (change: Partial<Kept>) => {
      setKept({ at: place, kept: { ...here, ...change } })
    }
    return {
      ...here,
      reading,
      read,
      thread,
      follow,
      selectMoment: (moment) => {
        keep({ moment, chosen: undefined })
      },
      choose: (chosen) => {
        keep({ chosen })
      },
      keepEdit: (edit) => {
        keep({ edit })
      },
      setEditing: (editing) => {
        keep({ editing })
      },
      editAt: ({ edit, ...there }) => {
        setKept({
          at: placeOf(run.id, there.cursor, there.step),
          kept: { ...untouched, edit, editing: true },
        })
      },
    }
  }, [here, place, reading, thread, run.id])
}

function startOf(named: NamedNote | null, run: string, cursor: number): Kept {
  const isHere = named?.run === run && named.cursor === cursor
  if (!isHere) return untouched
  return { ...untouched, chosen: named.note ?? undefined, moment: named.moment ?? null }
}

function placeOf(run: string, cursor: number, step: StepId | null): string {
  return `${run}/${String(cursor)}/${String(step)}`
}

/** On a phone a message is read as fields first: nothing scrolls sideways. */
function startReading(): Reading {
  return matchMedia(phone).matches ? 'fields' : 'wire'
}
