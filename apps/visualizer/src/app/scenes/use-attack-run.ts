import type { Conductor } from '@flowscope/flow'
import {
  attackedSetup,
  defenceIds,
  defences,
  type Attack,
  type DefenceId,
} from '@flowscope/scenarios'
import { useCallback, useMemo, useState } from 'react'
import { runViewOf } from '../../run-view/run-view.ts'
import { attackWords } from '../../words/attacks.ts'
import { playMoves, settled } from './director.ts'
import type { GuideProps } from './guide.ts'
import { pauseBetweenMoves } from './paused.ts'
import { useSceneMemory } from './scene-memory.ts'
import { useBusily } from './use-busily.ts'
import { useOpening } from './use-opening.ts'

/** How far an attack has come in a run. */
export interface AttackScene {
  readonly attack: string
  readonly on: readonly DefenceId[]
  /** For each phase that was played, how many decisions lie before it, and behind it. */
  readonly phases: readonly (readonly [before: number, behind: number])[]
}

export interface AttackRun {
  /** `null` in a run that is not this attack's. */
  readonly scene: AttackScene | null
  readonly underWay: boolean
  readonly begin: (on: readonly DefenceId[]) => void
  readonly nextPhase: () => void
}

/** Plays an attack phase by phase in a run of its own; the address may ask for all of it at once. */
export function useAttackRun(
  attack: Attack,
  { conductor, view, engine }: Omit<GuideProps, 'children'>,
): AttackRun {
  const [read, keep] = useSceneMemory<AttackScene>('attack', engine)
  const [underWay, busily] = useBusily()
  const run = view.run.id
  const kept = useMemo(() => read(run), [read, run])
  const scene = kept?.attack === attack.id ? kept : null

  const play = useCallback(
    async (id: string, before: AttackScene, pause: number) => {
      const phase = attack.phases[before.phases.length]
      if (!phase) return before
      const start = lengthOf(conductor)
      await playMoves(conductor, phase.moves, pause)
      const after: AttackScene = {
        ...before,
        phases: [...before.phases, [start, lengthOf(conductor)]],
      }
      keep(id, after)
      return after
    },
    [attack, conductor, keep],
  )
  const beginWith = useCallback(
    async (on: readonly DefenceId[], all: boolean) => {
      const names = on.map((id) => defences[id].title)
      const name = attackWords.run(attack.title, names)
      conductor.send({ type: 'startOver', setup: attackedSetup(attack, on), name })
      const id = runViewOf(await settled(conductor)).run.id
      let here: AttackScene = { attack: attack.id, on, phases: [] }
      keep(id, here)
      while (all && here.phases.length < attack.phases.length) here = await play(id, here, 0)
    },
    [attack, conductor, keep, play],
  )

  // The main screen soon writes another address.
  const [{ on, all }] = useState(asked)
  useOpening(conductor, busily, (present) => {
    const isKnown = !all && on.length === 0 && read(present)?.attack === attack.id
    return isKnown ? null : beginWith(on, all)
  })

  const begin = useCallback(
    (defended: readonly DefenceId[]) => {
      busily(beginWith(defended, false))
    },
    [beginWith, busily],
  )
  const nextPhase = () => {
    if (scene && !underWay) busily(play(run, scene, pauseBetweenMoves()))
  }
  return { scene, underWay, begin, nextPhase }
}

/** `?on=pkce,state` names defences; `all` plays to the end. */
function asked(): { readonly on: readonly DefenceId[]; readonly all: boolean } {
  const params = new URLSearchParams(location.search)
  const named = params.get('on')?.split(',') ?? []
  return { on: defenceIds.filter((id) => named.includes(id)), all: params.has('all') }
}

function lengthOf(conductor: Conductor): number {
  return runViewOf(conductor.getSnapshot()).moments.length
}
