import type { Conductor, ConductorEvent } from '@flowscope/flow'
import { useEffect, useMemo } from 'react'
import { refusalAdvice } from '../features/states/refusal.tsx'
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
import { useLabSelection, type NamedNote } from './use-lab-selection.ts'
import { useCommands } from './use-commands.ts'
import { useLeftWidth } from './use-left-width.ts'
import { guidedActions } from './scenes/guided-actions.ts'
import type { Guide } from './scenes/guide.ts'
import { useAbove } from './use-above.tsx'
import { useThreads } from './use-threads.ts'
import { useWhatIfs } from './use-what-ifs.ts'
import { WhatIfSheetPart } from './what-if-parts.tsx'
import { WholeViewPane } from './whole-view-pane.tsx'
import styles from './lab-screen.module.css'

interface LabScreenProps {
  readonly view: RunView
  readonly engine: EngineName
  readonly whole: WholeView
  /** The path of this screen: the lab's, or that of an attack or a case. */
  readonly base: string
  readonly guide: Guide
  /** What the reference sent the reader here for. */
  readonly seen: NamedNote | null
  readonly conductor: Conductor
  /** Run and cursor as they are now: a reload in mid-flight must not go back. */
  readonly place: Pick<RunView, 'run' | 'cursor'>
  /** Between two settled pictures, only the run bar moves. */
  readonly busy: boolean
  readonly playing: boolean
  readonly decide: (event: ConductorEvent) => void
  readonly isPlaying: () => boolean
}

/** The main screen: pictures, message, states and run bar, all views of one run at the cursor. */
export function LabScreen(props: LabScreenProps) {
  const { view, engine, whole, base, guide, place, busy, playing } = props
  const { decide, isPlaying } = props
  const layout = useLabLayout()
  const named = useNamedNote()
  const selection = useLabSelection(view, props.seen ?? named)
  const left = useLeftWidth()
  const threads = useThreads(view, selection)
  const { showPane } = layout
  const actions = useMemo(
    () => labActions({ view, selection, decide, showPane, isPlaying }),
    [view, selection, decide, showPane, isPlaying],
  )
  const now = useMemo(() => ({ ...view, busy, playing }), [view, busy, playing])
  const whatIfs = useWhatIfs(engine)
  const led = useMemo(
    () => ({ ...actions, ...guidedActions(guide, view), askWhatIf: whatIfs.ask }),
    [actions, guide, view, whatIfs.ask],
  )
  useEffect(() => {
    refusalAdvice.fetch()
  }, [])
  useAddressOfPlace({ view: place, engine, whole, base, note: selection.chosen ?? null })
  const given = { view: now, selection, actions: led, layout, whole, engine }
  const { commandsNow, shown, onClose, ...menu } = useCommands(given)
  const above = useAbove(props, whatIfs)
  const panes = useMemo(() => {
    const parts = { view, selection, decide }
    if (whole !== 'lab') return <WholeViewPane {...parts} whole={whole} />
    return <Spread {...parts} layout={layout} left={left} actions={actions} above={above} />
  }, [view, selection, decide, whole, layout, left, actions, above])
  return (
    <ThreadContext value={threads}>
      <div
        className={styles['screen']}
        style={left.style}
        data-pane={layout.pane}
        data-whole={whole}
        data-bare={guide.bare}
      >
        <SkipLinks whole={whole} layout={layout} />
        {!guide.bare && (
          <>
            <Header>
              <LabTools view={now} engine={engine} decide={decide} menu={menu} />
            </Header>
            <StationsRow view={view} actions={actions} />
          </>
        )}
        {panes}
        <RunPane view={now} decide={decide} edited={selection.edit !== null} actions={led} />
        {whole === 'lab' && <BottomTabs chosen={layout.pane} onChoose={showPane} />}
        <LiveRegion view={now} />
        <CommandDialogs shown={shown} commandsNow={commandsNow} onClose={onClose} />
        <WhatIfSheetPart {...props} whatIfs={whatIfs} />
        {whole !== 'compare' && <PrintedRun view={view} />}
      </div>
    </ThreadContext>
  )
}
