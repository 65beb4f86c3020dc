import { useMemo, useState } from 'react'
import type { Guess } from '../features/what-ifs/answer.ts'
import type { Progress } from '../features/what-ifs/what-if-told.tsx'
import type { EngineName } from './lazy-engine.ts'
import { useSceneMemory } from './scenes/scene-memory.ts'

/** A what-if that is being played, or was: kept in this tab, by the run that shows it. */
export interface KeptWhatIf {
  /** The name of the what-if. */
  readonly id: string
  readonly guess: Guess | null
  readonly ended: boolean
  /** The run that was left. */
  readonly from: { readonly id: string; readonly name: string }
}

export interface ToldWhatIf extends KeptWhatIf {
  readonly progress: Progress
}

export interface WhatIfs {
  readonly asking: boolean
  readonly ask: () => void
  readonly onClose: () => void
  readonly toldIn: (run: string) => ToldWhatIf | null
  readonly tell: (run: string, told: KeptWhatIf) => void
}

export function useWhatIfs(engine: EngineName): WhatIfs {
  const [asking, setAsking] = useState(false)
  const [playing, setPlaying] = useState<string | null>(null)
  const [read, keep] = useSceneMemory<KeptWhatIf>('whatIf', engine)
  return useMemo(
    () => ({
      asking,
      ask: () => {
        setAsking(true)
      },
      onClose: () => {
        setAsking(false)
      },
      toldIn: (run) => {
        const kept = read(run)
        return kept && { ...kept, progress: progressOf(kept, run === playing) }
      },
      tell: (run, told) => {
        setPlaying(told.ended ? null : run)
        keep(run, told)
      },
    }),
    [asking, playing, read, keep],
  )
}

/** What a page that is gone was playing will not go on by itself. */
function progressOf({ ended }: KeptWhatIf, isPlaying: boolean): Progress {
  if (ended) return 'ended'
  return isPlaying ? 'underWay' : 'brokenOff'
}
