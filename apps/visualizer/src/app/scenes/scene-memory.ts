import { useCallback, useState } from 'react'
import type { EngineName } from '../lazy-engine.ts'

/** What belongs to a led run besides its journal: kept in this tab, by the run. */
export function useSceneMemory<Scene>(
  kind: string,
  engine: EngineName,
): readonly [read: (run: string) => Scene | null, keep: (run: string, scene: Scene) => void] {
  const [kept, setKept] = useState<ReadonlyMap<string, Scene>>(new Map())
  const nameOf = useCallback((run: string) => `flowscope.${kind}.${engine}.${run}`, [kind, engine])
  const read = useCallback(
    (run: string) => kept.get(run) ?? (stored(nameOf(run)) as Scene | null),
    [kept, nameOf],
  )
  const keep = useCallback(
    (run: string, scene: Scene) => {
      setKept((before) => new Map(before).set(run, scene))
      store(nameOf(run), scene)
    },
    [nameOf],
  )
  return [read, keep]
}

function stored(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null')
  } catch {
    return null
  }
}

function store(name: string, scene: unknown): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(scene))
  } catch {
    // A browser that keeps nothing forgets the place at a reload, and no more.
  }
}
