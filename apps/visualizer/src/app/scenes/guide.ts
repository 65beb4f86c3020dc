import type { Conductor } from '@flowscope/flow'
import type { ComponentType, ReactNode } from 'react'
import type { RunView } from '../../run-view/run-view.ts'
import type { EngineName } from '../lazy-engine.ts'

/** What somebody who leads through a run puts into the main screen. */
export interface Guide {
  /** Stands above the messages. */
  readonly panel: ReactNode
  /** Takes the place of the walk's own next step; `null` where the walk has its way. */
  readonly next: GuidedStep | null
  /** The run as it is to be seen, where something is kept back. */
  readonly view?: RunView
  /** True where the screen stands in somebody else's page: then without header and stations. */
  readonly bare?: boolean
}

export interface GuidedStep {
  readonly label: string
  readonly onPress: () => void
}

export interface GuideProps {
  readonly conductor: Conductor
  readonly view: RunView
  readonly engine: EngineName
  readonly children: (guide: Guide) => ReactNode
}

/** The learner walks alone. */
export const nobody: Guide = { panel: null, next: null }

export type GuideComponent = ComponentType<GuideProps>
