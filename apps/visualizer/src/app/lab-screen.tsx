import type { ConductorEvent } from '@flowscope/flow'
import { useState } from 'react'
import { StatePanel } from '../features/states/state-panel.tsx'
import { StationsNav } from '../features/states/stations-nav.tsx'
import { otherChoices } from '../run-view/primary.ts'
import type { RunView } from '../run-view/run-view.ts'
import { stationTitle } from '../run-view/stations.ts'
import { BottomTabs, type PaneName } from './bottom-tabs.tsx'
import { Header } from './header.tsx'
import { labActions } from './lab-actions.ts'
import { LabTools } from './lab-tools.tsx'
import { LanesPane } from './lanes-pane.tsx'
import type { EngineName } from './lazy-engine.ts'
import { LiveRegion } from './live-region.tsx'
import { NotesPane } from './notes-pane.tsx'
import { ReadingPane } from './reading-pane.tsx'
import { RunPane } from './run-pane.tsx'
import { SkipLinks } from './skip-links.tsx'
import { stateView } from './state-view.ts'
import { useLabSelection } from './use-lab-selection.ts'
import { useShortcuts } from './use-shortcuts.ts'
import styles from './lab-screen.module.css'

interface LabScreenProps {
  readonly view: RunView
  readonly engine: EngineName
  readonly decide: (event: ConductorEvent) => void
}

/** The main screen: lanes, message, states and run bar, all views of one run at the cursor. */
export function LabScreen({ view, engine, decide }: LabScreenProps) {
  const [pane, showPane] = useState<PaneName>('step')
  const selection = useLabSelection(view)
  const actions = labActions({ view, selection, decide, showPane })
  useShortcuts({ n: actions.send, b: actions.back })
  return (
    <div className={styles['screen']} data-pane={pane}>
      <SkipLinks />
      <Header>
        <LabTools view={view} engine={engine} />
      </Header>
      <div className={styles['contents']}>
        <StationsNav
          current={view.station}
          titleOf={stationTitle}
          reached={view.reached}
          onGo={actions.goTo}
        />
      </div>
      <main className={styles['spread']}>
        {pane !== 'step' && <h1 className="hidden-visually">{stationTitle(view.station)}</h1>}
        <div className={styles['left']}>
          <LanesPane
            view={view}
            selected={selection.moment}
            visible={pane === 'map'}
            onSelect={actions.selectMoment}
            className={styles['lanes']}
          />
          <div id="states" tabIndex={-1} className={styles['states']}>
            <StatePanel
              state={stateView(view)}
              choices={otherChoices(view)}
              onChoose={actions.choose}
            />
          </div>
        </div>
        <ReadingPane
          view={view}
          selection={selection}
          decide={decide}
          className={styles['reading']}
        />
        <NotesPane view={view} className={styles['notes']} />
      </main>
      <RunPane view={view} edited={selection.edit !== null} actions={actions} />
      <BottomTabs chosen={pane} onChoose={showPane} />
      <LiveRegion view={view} />
    </div>
  )
}
