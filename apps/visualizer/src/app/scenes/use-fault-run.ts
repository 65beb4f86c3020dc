import { practiceRun } from '@flowscope/reference'
import type { FaultCase } from '@flowscope/scenarios'
import { useCallback, useEffect, useRef } from 'react'
import type { Search } from '../../features/fault-hunt/fault-panel.tsx'
import { pointsLeft } from '../../features/fault-hunt/points.ts'
import { keepSolved } from '../../features/fault-hunt/solved-cases.ts'
import { runViewOf } from '../../run-view/run-view.ts'
import { faultWords } from '../../words/fault-hunt.ts'
import { playMoves, settled } from './director.ts'
import type { GuideProps } from './guide.ts'
import { useBusily } from './use-busily.ts'
import { useSceneMemory } from './scene-memory.ts'

/** What a run is to a case: the one that failed, or the one that was put right. */
export type FaultScene =
  | { readonly fault: string; readonly kind: 'failed'; readonly search: Search }
  | { readonly fault: string; readonly kind: 'fixed'; readonly failed: string }

const untouched: Search = { hints: 0, wrong: [], solved: false }

/** Plays the run that failed, keeps how far the search has come, and plays the run put right. */
export function useFaultRun(
  fault: FaultCase,
  { conductor, view, engine }: Omit<GuideProps, 'children'>,
) {
  const [read, keep] = useSceneMemory<FaultScene>('fault', engine)
  const [underWay, busily] = useBusily(true)
  const run = view.run.id
  const kept = read(run)
  const scene = kept?.fault === fault.id ? kept : null

  const play = useCallback(
    async (
      { setup, moves }: Pick<FaultCase, 'setup' | 'moves'>,
      name: string,
      kind: FaultScene,
    ) => {
      const own = setup?.(practiceRun()) ?? practiceRun()
      conductor.send({ type: 'startOver', setup: own, name })
      keep(runViewOf(await settled(conductor)).run.id, kind)
      await playMoves(conductor, moves)
    },
    [conductor, keep],
  )
  const begin = useCallback(
    () => play(fault, fault.title, { fault: fault.id, kind: 'failed', search: untouched }),
    [fault, play],
  )

  const opened = useRef(false)
  useEffect(() => {
    if (opened.current) return
    opened.current = true
    busily(
      settled(conductor).then((state) => {
        const known = read(runViewOf(state).run.id)
        return known?.fault === fault.id ? undefined : begin()
      }),
    )
  }, [conductor, fault, read, begin, busily])

  return {
    scene,
    underWay,
    begin: () => {
      busily(begin())
    },
    search: (search: Search) => {
      keep(run, { fault: fault.id, kind: 'failed', search })
      if (search.solved) keepSolved(fault.id, pointsLeft(search.hints, search.wrong.length))
    },
    seeFixed: () => {
      const name = faultWords.fixedRun(fault.title)
      busily(play(fault.fixed, name, { fault: fault.id, kind: 'fixed', failed: run }))
    },
  }
}
