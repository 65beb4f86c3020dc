import type { Drill, DrillKind } from '@flowscope/study'
import { useEffect, useState } from 'react'
import type { DrillSource } from './drill-source.ts'

interface Waiting {
  readonly drill: Drill | null
  readonly isBroken: boolean
  readonly retry: () => void
}

/** The drill at a place of a series; the one after it is made while this one is being answered. */
export function useDrill(
  source: DrillSource,
  kinds: readonly DrillKind[],
  seed: string,
  at: number,
): Waiting {
  const [made, setMade] = useState<ReadonlyMap<string, Drill | null>>(new Map())
  const [turn, setTurn] = useState(0)
  const named = kinds.join()
  const nameOf = (place: number) => `${named} ${seed} ${String(place)} ${String(turn)}`
  const [now, next] = [nameOf(at), nameOf(at + 1)]
  useEffect(() => {
    const series = { kinds: named === '' ? [] : kindsIn(named), seed }
    let isWanted = true
    const keep = (name: string, drill: Drill | null) => {
      if (isWanted) setMade((before) => new Map(before).set(name, drill))
    }
    const make = (name: string, place: number) =>
      source.drill(series, place).then(
        (drill) => {
          keep(name, drill)
        },
        () => {
          keep(name, null)
        },
      )
    void make(now, at).then(() => (isWanted ? make(next, at + 1) : undefined))
    return () => {
      isWanted = false
    }
  }, [source, named, seed, at, now, next])
  return {
    drill: made.get(now) ?? null,
    isBroken: made.get(now) === null,
    retry: () => {
      setTurn(turn + 1)
    },
  }
}

function kindsIn(named: string): readonly DrillKind[] {
  return named.split(',') as readonly DrillKind[]
}
