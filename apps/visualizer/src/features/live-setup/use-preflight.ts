import type { LiveSetup, PreflightCheck } from '@flowscope/stage'
import { useState } from 'react'
import { liveApi } from '../../engines/live-api.ts'

export interface Looking {
  readonly look: (setup: LiveSetup) => void
  readonly isBusy: boolean
  /** Why nothing was found out; `null` when nothing went wrong. */
  readonly problem: string | null
  readonly last: Looked | null
}

export interface Looked {
  /** What was looked at. */
  readonly setup: LiveSetup
  readonly checks: readonly PreflightCheck[]
}

/** Has the web server look at a set-up, one look at a time. */
export function usePreflight(): Looking {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [last, setLast] = useState<Looked | null>(null)
  const look = async (setup: LiveSetup) => {
    setBusy(true)
    setProblem(null)
    try {
      setLast({ setup, ...(await liveApi.preflight(setup)) })
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return {
    look: (setup) => {
      if (!isBusy) void look(setup)
    },
    isBusy,
    problem,
    last,
  }
}
