import type { Conductor } from '@flowscope/flow'
import { useEffect } from 'react'
import { LiveError, liveApi } from '../../engines/live-api.ts'
import { adopting } from './live-conductor.ts'

const second = 1000

/**
 * While the learner's browser is at Salesforce the web server is asked how the run stands; and once
 * more when this page is shown again out of the browser's memory.
 */
export function useReturn(conductor: Conductor, isAway: boolean, onForgotten: () => void): void {
  useEffect(() => {
    const look = () => {
      liveApi.run().then(
        (run) => {
          adoptWhenLonger(conductor, run)
        },
        (error: unknown) => {
          if (error instanceof LiveError && error.code === 'runForgotten') onForgotten()
        },
      )
    }
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) look()
    }
    const timer = isAway ? setInterval(look, second) : undefined
    addEventListener('pageshow', onShow)
    return () => {
      clearInterval(timer)
      removeEventListener('pageshow', onShow)
    }
  }, [conductor, isAway, onForgotten])
}

function adoptWhenLonger(conductor: Conductor, run: Awaited<ReturnType<typeof liveApi.run>>): void {
  const { tree, currentRunId } = conductor.getSnapshot().context
  const held = tree.runs.find(({ id }) => id === currentRunId)?.journal.length ?? 0
  // Each step is a decision and its outcome.
  if (run.journal.length * 2 > held) conductor.send(adopting(run))
}
