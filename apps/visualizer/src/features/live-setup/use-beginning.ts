import type { LiveSetup } from '@flowscope/stage'
import { useState } from 'react'
import { liveApi, type Secret } from '../../engines/live-api.ts'

export interface Beginning {
  readonly begin: (setup: LiveSetup, secret: Secret | null) => void
  readonly isBusy: boolean
  /** Why no run was begun; `null` when nothing went wrong. */
  readonly problem: string | null
}

/** Has the web server begin a run. */
export function useBeginning(onBegun: () => void): Beginning {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const begin = async (setup: LiveSetup, secret: Secret | null) => {
    setBusy(true)
    setProblem(null)
    try {
      await liveApi.begin(setup, secret)
      onBegun()
    } catch (error) {
      setBusy(false)
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  return {
    begin: (setup, secret) => {
      void begin(setup, secret)
    },
    isBusy,
    problem,
  }
}
