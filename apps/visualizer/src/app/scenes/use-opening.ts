import type { Conductor } from '@flowscope/flow'
import { useEffect, useRef } from 'react'
import { runViewOf } from '../../run-view/run-view.ts'
import { settled } from './director.ts'

/** Where a led screen opens: decides once, by the run that is there, what has to be played first. */
export function useOpening(
  conductor: Conductor,
  busily: (work: Promise<unknown>) => void,
  open: (run: string) => Promise<unknown> | null,
): void {
  const opened = useRef(false)
  useEffect(() => {
    if (opened.current) return
    opened.current = true
    busily(settled(conductor).then((state) => open(runViewOf(state).run.id)))
  }, [conductor, busily, open])
}
