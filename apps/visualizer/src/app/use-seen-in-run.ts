import type { Conductor } from '@flowscope/flow'
import { useEffect, useRef, useState } from 'react'
import { keepInSight } from './keep-in-sight.ts'
import type { NamedNote } from './use-lab-selection.ts'

/**
 * Plays a run that shows what an article of the reference tells of, where the address asks for it.
 *
 * @returns the note that is to be open in it
 */
export function useSeenInRun(conductor: Conductor, { searchParams }: URL): NamedNote | null {
  const [asked] = useState(() => searchParams.get('see'))
  const [note, setNote] = useState<NamedNote | null>(null)
  const begun = useRef(false)
  useEffect(() => {
    if (asked === null || begun.current) return
    begun.current = true
    void playedFor(conductor, asked).then(setNote)
  }, [conductor, asked])
  useEffect(() => {
    // Of a refusal the head says most: there the reader stays at the top.
    if (!note || !asked?.startsWith('parameters/')) return undefined
    return keepInSight(openRange)
  }, [note, asked])
  return note
}

const openRange = '#message [aria-expanded="true"]'

async function playedFor(conductor: Conductor, ref: string): Promise<NamedNote | null> {
  const { seeInRun } = await import('./scenes/see-in-run.ts')
  return seeInRun(conductor, ref)
}
