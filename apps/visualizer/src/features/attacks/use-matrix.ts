import type { AttackId } from '@flowscope/scenarios'
import { useEffect, useState } from 'react'
import type { CellResult } from './cell-result.ts'

interface Filling {
  readonly results: readonly CellResult[]
  readonly broken: boolean
}

const empty: Filling = { results: [], broken: false }

/**
 * The cells of the matrix as they are played.
 *
 * @param only one attack, or `null` for all; `undefined` plays nothing
 */
export function useMatrix(only: AttackId | null | undefined): Filling {
  const [{ of, filling }, setFilling] = useState({ of: only, filling: empty })
  useEffect(() => {
    if (only === undefined) return
    const worker = new Worker(new URL('./matrix.worker.ts', import.meta.url), { type: 'module' })
    const add = (change: (before: Filling) => Filling) => {
      setFilling((before) => ({
        of: only,
        filling: change(before.of === only ? before.filling : empty),
      }))
    }
    worker.addEventListener('message', ({ data }: MessageEvent<CellResult>) => {
      add((before) => ({ ...before, results: [...before.results, data] }))
    })
    worker.addEventListener('error', () => {
      add((before) => ({ ...before, broken: true }))
    })
    add(() => empty)
    worker.postMessage(only)
    return () => {
      worker.terminate()
    }
  }, [only])
  return of === only ? filling : empty
}
