import type { ReactNode } from 'react'
import { StatePanel } from '../features/states/state-panel.tsx'
import { otherChoices } from '../run-view/primary.ts'
import { stationTitle } from '../run-view/stations.ts'
import type { LabActions } from './lab-actions.ts'
import type { LabLayout } from './lab-layout.ts'
import { LeftSplitter } from './left-splitter.tsx'
import type { PartProps } from './part-props.ts'
import { ChartDock, PicturePane } from './picture-pane.tsx'
import { ReadingPane } from './reading-pane.tsx'
import { stateView } from './state-view.ts'
import type { LeftWidth } from './use-left-width.ts'
import styles from './lab-screen.module.css'

interface SpreadProps extends PartProps {
  readonly layout: LabLayout
  readonly left: LeftWidth
  readonly actions: LabActions
  /** What is told about the whole run, above its messages. */
  readonly above: ReactNode
}

/** Pictures at the left, the message at the right, as two pages of a book; on a phone one of them. */
export function Spread({ layout, left, actions, above, ...parts }: SpreadProps) {
  const { view } = parts
  return (
    <main className={styles['spread']}>
      {layout.pane !== 'step' && <h1 className="hidden-visually">{stationTitle(view.station)}</h1>}
      <div id="pictures" className={styles['left']}>
        <PicturePane {...parts} layout={layout} onSelect={actions.selectMoment} />
        <div id="states" tabIndex={-1} className={styles['states']}>
          <StatePanel
            state={stateView(view)}
            choices={otherChoices(view)}
            onChoose={actions.choose}
          />
        </div>
      </div>
      <LeftSplitter left={left} />
      <ReadingPane {...parts} above={above} className={styles['reading']} />
      {layout.docked && <ChartDock {...parts} />}
    </main>
  )
}
