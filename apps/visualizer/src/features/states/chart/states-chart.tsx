import {
  regions,
  statesOf,
  type FlowSnapshot,
  type Journal,
  type Region,
  type StateOutline,
} from '@flowscope/flow'
import { useMemo, useRef, useState, type ReactNode } from 'react'
import { regionNames } from '../../../run-view/state-words.ts'
import { stateWords } from '../../../words/states.ts'
import { ChartHead } from './chart-head.tsx'
import { ChartText } from './chart-text.tsx'
import type { Evidence } from './comparisons.tsx'
import { RegionChart } from './region-chart.tsx'
import { pictureOf, type RegionPicture } from './region-picture.ts'
import { StateStory, type ChartActions } from './state-story.tsx'
import { useChosenInSight, useScrollToHere } from './use-scroll-to-here.ts'
import styles from './states-chart.module.css'

interface StatesChartProps extends ChartActions {
  readonly journal: Journal
  readonly cursor: number
  readonly snapshot: FlowSnapshot
  readonly evidence: Evidence
  /** Whether the story of the present state is open from the start. */
  readonly isRoomy: boolean
}

interface Chosen {
  readonly region: Region
  readonly state: string
}

const words = stateWords.view

/** The whole machine: the flow large, the other regions small beside it, and the story of one state. */
export function StatesChart(props: StatesChartProps) {
  const { journal, cursor, snapshot, evidence, isRoomy, onGo, onDecide } = props
  const [asText, showAsText] = useState(false)
  const [chosen, choose] = useState<Chosen | null>(null)
  const pictures = useMemo(
    () => regions.map((region) => pictureOf(journal, cursor, region)),
    [journal, cursor],
  )
  const story = storyOf(pictures, chosen, isRoomy)
  const charts = useRef<HTMLDivElement>(null)
  useScrollToHere(charts, snapshot)
  useChosenInSight(charts, chosen)
  const close = () => {
    choose(null)
  }
  return (
    <section aria-labelledby="states-title" className={styles['view']} data-roomy={isRoomy}>
      <ChartHead {...{ isRoomy, asText, showAsText }} />
      <div ref={charts} className={styles['charts']} data-text={asText}>
        {pictures.map((picture) => (
          <RegionPart key={picture.region} picture={picture}>
            {asText ? (
              <ChartText {...{ picture, cursor, onGo, onDecide }} label={labelOf(picture)} />
            ) : (
              <RegionChart
                picture={picture}
                label={labelOf(picture)}
                chosen={chosen?.region === picture.region ? chosen.state : null}
                onChoose={(state) => {
                  choose({ region: picture.region, state })
                }}
              />
            )}
          </RegionPart>
        ))}
      </div>
      {story && !asText && (
        <div className={styles['story']}>
          <StateStory
            {...story}
            {...{ snapshot, cursor, evidence, onGo, onDecide }}
            {...(chosen && { onClose: close })}
          />
        </div>
      )}
    </section>
  )
}

interface RegionPartProps {
  readonly picture: RegionPicture
  readonly children: ReactNode
}

function RegionPart({ picture: { region }, children }: RegionPartProps) {
  return (
    <div className={styles['region']} data-region={region}>
      <h3 className={region === 'flow' ? 'hidden-visually' : undefined}>{regionNames[region]}</h3>
      {children}
    </div>
  )
}

function labelOf({ region }: RegionPicture): string {
  return words.statesOf(regionNames[region])
}

interface Story {
  readonly picture: RegionPicture
  readonly state: StateOutline
}

/** What was chosen; with room enough, else the present state of the flow. */
function storyOf(
  pictures: readonly RegionPicture[],
  chosen: Chosen | null,
  isRoomy: boolean,
): Story | null {
  const picture = pictures.find(({ region }) => region === (chosen?.region ?? 'flow'))
  if (!picture || (!chosen && !isRoomy)) return null
  const wanted = chosen?.state ?? picture.here
  const state = statesOf(picture.outline).find(({ id }) => id === wanted)
  return state ? { picture, state } : null
}
