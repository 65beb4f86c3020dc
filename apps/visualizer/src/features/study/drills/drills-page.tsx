import { useEffect, useState } from 'react'
import { useStudy } from '../../../study/use-study.ts'
import { NotKept } from '../not-kept.tsx'
import { drillHref, type DrillPlace } from './drill-places.ts'
import { workerSource, type DrillSource } from './drill-source.ts'
import { DrillSet } from './drill-set.tsx'
import { DrillsOverview } from './drills-overview.tsx'

interface DrillsPageProps {
  readonly at: DrillPlace
  /** Says in the address where one is, without a new entry in the history. */
  readonly onMove: (href: string) => void
  readonly source?: DrillSource
}

/** All kinds of drills, or a series of some of them. */
export function DrillsPage({ at, onMove, source }: DrillsPageProps) {
  const { problem } = useStudy()
  const [drills] = useState(() => source ?? workerSource())
  return (
    <>
      <NotKept problem={problem} />
      {at.place === 'overview' ? (
        <DrillsOverview />
      ) : (
        <Series at={at} onMove={onMove} source={drills} />
      )}
    </>
  )
}

interface SeriesProps {
  readonly at: Extract<DrillPlace, { place: 'series' }>
  readonly onMove: (href: string) => void
  readonly source: DrillSource
}

/** Names the series in the address, so that a reload and a link give the same drills. */
function Series({ at, onMove, source }: SeriesProps) {
  const { kinds, seed, count } = at
  const [ownSeed, setOwnSeed] = useState(newSeed)
  const isNamed = seed !== null
  const named = drillHref({ kinds, seed: ownSeed, count })
  useEffect(() => {
    if (!isNamed) onMove(named)
  }, [isNamed, named, onMove])
  const shown = seed ?? ownSeed
  return (
    <DrillSet
      key={`${kinds.join()} ${shown}`}
      kinds={kinds}
      seed={shown}
      count={count}
      first={at.at}
      source={source}
      onPlace={(place) => {
        onMove(drillHref({ kinds, seed: shown, count, at: place }))
      }}
      onOthers={() => {
        const other = newSeed()
        setOwnSeed(other)
        onMove(drillHref({ kinds, seed: other, count }))
      }}
    />
  )
}

function newSeed(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return number.toString(36)
}
