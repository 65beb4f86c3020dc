import { practiceRun } from '@flowscope/reference'
import type { FaultCase } from '@flowscope/scenarios'
import { useCallback, useMemo } from 'react'
import type { Search } from '../../features/fault-hunt/fault-panel.tsx'
import { pointsLeft } from '../../features/fault-hunt/points.ts'
import { keepSolved } from '../../features/fault-hunt/solved-cases.ts'
import { runViewOf } from '../../run-view/run-view.ts'
import { faultWords } from '../../words/fault-hunt.ts'
import { playMoves, settled } from './director.ts'
import type { GuideProps } from './guide.ts'
import { useSceneMemory } from './scene-memory.ts'
import { useBusily } from './use-busily.ts'
import { useOpening } from './use-opening.ts'

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
  const kept = useMemo(() => read(run), [read, run])
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
  const fail = useCallback(
    () => play(fault, fault.title, { fault: fault.id, kind: 'failed', search: untouched }),
    [fault, play],
  )
  useOpening(conductor, busily, (present) => (read(present)?.fault === fault.id ? null : fail()))

  const begin = useCallback(() => {
    busily(fail())
  }, [busily, fail])
  const search = useCallback(
    (found: Search) => {
      keep(run, { fault: fault.id, kind: 'failed', search: found })
      if (found.solved) keepSolved(fault.id, pointsLeft(found.hints, found.wrong.length))
    },
    [fault, keep, run],
  )
  const seeFixed = useCallback(() => {
    const name = faultWords.fixedRun(fault.title)
    busily(play(fault.fixed, name, { fault: fault.id, kind: 'fixed', failed: run }))
  }, [busily, fault, play, run])
  return { scene, underWay, begin, search, seeFixed }
}
