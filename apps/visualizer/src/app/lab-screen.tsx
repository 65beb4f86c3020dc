import type { ConductorEvent } from '@flowscope/flow'
import { PrintedRun } from '../features/transcript/printed-run.tsx'
import { ThreadContext } from '../run-view/thread-context.ts'
import type { RunView } from '../run-view/run-view.ts'
import { BottomTabs } from './bottom-tabs.tsx'
import { CommandDialogs } from './command-dialogs.tsx'
import { Header } from './header.tsx'
import { labActions } from './lab-actions.ts'
import type { WholeView } from './lab-address.ts'
import { useLabLayout } from './lab-layout.ts'
import { LabTools } from './lab-tools.tsx'
import type { EngineName } from './lazy-engine.ts'
import { LiveRegion } from './live-region.tsx'
import { RunPane } from './run-pane.tsx'
import { SkipLinks } from './skip-links.tsx'
import { Spread } from './spread.tsx'
import { StationsRow } from './stations-row.tsx'
import { useAddressOfPlace, useNamedNote } from './use-address-of-place.ts'
import { useLabSelection } from './use-lab-selection.ts'
import { useCommands } from './use-commands.ts'
import { useLeftWidth } from './use-left-width.ts'
import { useThreads } from './use-threads.ts'
import { WholeViewPane } from './whole-view-pane.tsx'
import styles from './lab-screen.module.css'

interface LabScreenProps {
  readonly view: RunView
  readonly engine: EngineName
  readonly whole: WholeView
  readonly decide: (event: ConductorEvent) => void
}

/** The main screen: pictures, message, states and run bar, all views of one run at the cursor. */
export function LabScreen({ view, engine, whole, decide }: LabScreenProps) {
  const layout = useLabLayout()
  const selection = useLabSelection(view, useNamedNote())
  const left = useLeftWidth()
  const threads = useThreads(view, selection)
  const actions = labActions({ view, selection, decide, showPane: layout.showPane })
  useAddressOfPlace({ view, engine, whole, note: selection.chosen ?? null })
  const { commands, shown, onClose, ...menu } = useCommands({
    view,
    selection,
    actions,
    layout,
    whole,
    engine,
  })
  const parts = { view, selection, decide }
  return (
    <ThreadContext value={threads}>
      <div
        className={styles['screen']}
        style={left.style}
        data-pane={layout.pane}
        data-whole={whole}
      >
        <SkipLinks whole={whole} layout={layout} />
        <Header>
          <LabTools view={view} engine={engine} decide={decide} menu={menu} />
        </Header>
        <StationsRow view={view} actions={actions} />
        {whole === 'lab' ? (
          <Spread {...parts} layout={layout} left={left} actions={actions} />
        ) : (
          <WholeViewPane {...parts} whole={whole} />
        )}
        <RunPane {...parts} edited={selection.edit !== null} actions={actions} />
        {whole === 'lab' && <BottomTabs chosen={layout.pane} onChoose={layout.showPane} />}
        <LiveRegion view={view} />
        <CommandDialogs shown={shown} commands={commands} onClose={onClose} />
        <PrintedRun view={view} />
      </div>
    </ThreadContext>
  )
}
