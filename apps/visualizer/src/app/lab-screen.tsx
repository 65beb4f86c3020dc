import type { ConductorEvent } from '@flowscope/flow'
import { useState } from 'react'
import { laneRows } from '../features/lanes/lane-rows.ts'
import { Lanes } from '../features/lanes/lanes.tsx'
import { Branches } from '../features/run/branches.tsx'
import { RunBar } from '../features/run/run-bar.tsx'
import { StatePanel } from '../features/states/state-panel.tsx'
import { StationsNav } from '../features/states/stations-nav.tsx'
import { primaryDecision, primaryLabel } from '../run-view/primary.ts'
import { stationOfMoment, type RunView } from '../run-view/run-view.ts'
import { stationTitle } from '../run-view/stations.ts'
import { branchViews } from './branch-views.ts'
import { BottomTabs, type PaneName } from './bottom-tabs.tsx'
import { Header } from './header.tsx'
import { LabTools } from './lab-tools.tsx'
import type { EngineName } from './lazy-engine.ts'
import { LiveRegion } from './live-region.tsx'
import { NotesPane } from './notes-pane.tsx'
import { ReadingPane } from './reading-pane.tsx'
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
  const [pane, setPane] = useState<PaneName>('step')
  const selection = useLabSelection(view)
  const { edit } = selection
  const send = () => {
    const decision = primaryDecision(view, edit)
    if (decision) decide({ type: 'decide', decision })
    selection.selectMoment(null)
    setPane('step')
  }
  const choose = (id: string) => {
    const choice = view.choices.find((each) => each.id === id)
    if (!choice) return
    selection.selectMoment(null)
    setPane('step')
    if (choice.step !== null && choice.kind !== 'act')
      decide({ type: 'chooseStep', step: choice.step })
    else decide({ type: 'decide', decision: choice.decision })
  }
  const select = (moment: number) => {
    selection.selectMoment(moment === view.position - 1 || moment === view.position ? null : moment)
    setPane('step')
  }
  useShortcuts({
    n: send,
    b: () => {
      decide({ type: 'back' })
    },
  })
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
          onGo={(cursor) => {
            selection.selectMoment(null)
            decide({ type: 'moveCursor', to: cursor })
          }}
        />
      </div>
      <main className={styles['spread']}>
        <div className={styles['left']}>
          <section
            id="lanes"
            tabIndex={-1}
            aria-labelledby="lanes-heading"
            className={styles['lanes']}
          >
            <h2 id="lanes-heading" className="hidden-visually">
              Lanes
            </h2>
            <Lanes
              rows={laneRows({
                ...view,
                next: view.busy ? null : view.draft,
                stationOf: (moment) => stationOfMoment(view.run, moment),
              })}
              selected={selection.moment}
              onSelect={select}
              visible={pane === 'map'}
            />
          </section>
          <div id="states" tabIndex={-1} className={styles['states']}>
            <StatePanel state={stateView(view)} choices={view.choices} onChoose={choose} />
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
      <RunBar
        primary={primaryLabel(view, edit !== null)}
        busy={view.busy}
        playing={view.playing}
        canGoBack={view.canGoBack}
        canGoForward={view.canGoForward}
        position={view.position}
        length={view.moments.length}
        onPrimary={send}
        onBack={() => {
          selection.selectMoment(null)
          decide({ type: 'back' })
        }}
        onForward={() => {
          decide({ type: 'forward' })
        }}
        onRestart={() => {
          decide({ type: 'startOver' })
        }}
        onPlay={() => {
          decide({ type: view.playing ? 'pause' : 'play' })
        }}
      >
        <Branches
          branches={branchViews(view.openRuns)}
          current={view.run.id}
          onOpen={(id) => {
            decide({ type: 'openRun', id })
          }}
        />
      </RunBar>
      <BottomTabs chosen={pane} onChoose={setPane} />
      <LiveRegion view={view} />
    </div>
  )
}
