import { useMemo, useState } from 'react'
import type { Answer } from '../features/what-ifs/answer.ts'

/** A what-if that is being played, or was: kept by the run that shows it, for this session. */
export interface ToldWhatIf {
  readonly answer: Answer
  readonly ended: boolean
  /** The run that was left. */
  readonly from: { readonly id: string; readonly name: string }
}

export interface WhatIfs {
  readonly asking: boolean
  readonly ask: () => void
  readonly onClose: () => void
  readonly toldIn: (run: string) => ToldWhatIf | undefined
  readonly tell: (run: string, told: ToldWhatIf) => void
}

export function useWhatIfs(): WhatIfs {
  const [asking, setAsking] = useState(false)
  const [told, setTold] = useState<ReadonlyMap<string, ToldWhatIf>>(new Map())
  return useMemo(
    () => ({
      asking,
      ask: () => {
        setAsking(true)
      },
      onClose: () => {
        setAsking(false)
      },
      toldIn: (run) => told.get(run),
      tell: (run, what) => {
        setTold((before) => new Map(before).set(run, what))
      },
    }),
    [asking, told],
  )
}
