import { boundaryAfter, type Conductor } from '@flowscope/flow'
import type { LiveSetup } from '@flowscope/reference'
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react'
import { AwayRoom } from '../../features/live-run/away-room.tsx'
import { BlockedWindow } from '../../features/live-run/blocked-window.tsx'
import { ConfirmEdit } from '../../features/live-run/confirm-edit.tsx'
import { LiveTools } from '../../features/live-run/live-tools.tsx'
import { OwnQuery } from '../../features/live-run/own-query.tsx'
import { RunBar } from '../../features/run/run-bar.tsx'
import { PrintedRun } from '../../features/transcript/printed-run.tsx'
import { primaryLabel } from '../../run-view/primary.ts'
import type { RunView } from '../../run-view/run-view.ts'
import { wordsOfDecision } from '../../run-view/steps.ts'
import { ThreadContext } from '../../run-view/thread-context.ts'
import { Menu } from '../../ui/menu.tsx'
import { labWords } from '../../words/lab.ts'
import { runWords } from '../../words/run.ts'
import { BottomTabs } from '../bottom-tabs.tsx'
import { CommandDialogs } from '../command-dialogs.tsx'
import { DepthChoice } from '../depth-choice.tsx'
import { Header } from '../header.tsx'
import { labActions, type LabActions } from '../lab-actions.ts'
import { wholeViewOf, type WholeView } from '../lab-address.ts'
import { useLabLayout } from '../lab-layout.ts'
import screen from '../lab-screen.module.css'
import { LabMenu } from '../lab-menu.tsx'
import tools from '../lab-tools.module.css'
import { LiveRegion } from '../live-region.tsx'
import { useAddressPart } from '../location.ts'
import { SkipLinks } from '../skip-links.tsx'
import { Spread } from '../spread.tsx'
import { StationsRow } from '../stations-row.tsx'
import { useAddressOfPlace, useNamedNote } from '../use-address-of-place.ts'
import { useCommands } from '../use-commands.ts'
import { useLabSelection, type LabSelection } from '../use-lab-selection.ts'
import { useLeftWidth } from '../use-left-width.ts'
import { useThreads } from '../use-threads.ts'
import { WholeViewPane } from '../whole-view-pane.tsx'
import { CallbackChecked } from './callback-checked.tsx'
import { beginAgain, forget, holdsToken, putQuery, revokeAndForget } from './live-hands.ts'
import type { Leaving } from './use-leaving.ts'

const FindingPart = lazy(() => import('./finding-part.tsx'))

interface LiveScreenProps {
  readonly conductor: Conductor
  readonly view: RunView
  readonly live: LiveSetup
  readonly band: ReactNode
  readonly leaving: Leaving
  /** What is told above the messages, such as that the secrets are gone. */
  readonly notice: ReactNode
  /** The copy of a run that nobody holds any more is only read. */
  readonly isCopy: boolean
  readonly onEnded: () => void
}

/** The main screen over a run in a real org: the same pictures, and no moves but one's own. */
export function LiveScreen(props: LiveScreenProps) {
  const { conductor, view, band } = props
  const whole = useAddressPart(wholeViewOf)
  const layout = useLabLayout('setup')
  const selection = useLabSelection(view, useNamedNote())
  const left = useLeftWidth()
  const threads = useThreads(view, selection)
  const decide = conductor.send
  const { showPane } = layout
  const actions = useMemo(
    () => labActions({ view, selection, decide, showPane, isPlaying: () => false }),
    [view, selection, decide, showPane],
  )
  useAddressOfPlace({ view, engine: 'live', whole, base: '/live', note: selection.chosen ?? null })
  const given = { view, selection, actions: { ...actions, askWhatIf }, layout, whole }
  const { commandsNow, shown, onClose, ...menu } = useCommands({ ...given, engine: 'live' })
  const parts = { view, selection, decide }
  return (
    <ThreadContext value={threads}>
      <div
        className={screen['screen']}
        style={left.style}
        data-pane={layout.pane}
        data-whole={whole}
      >
        <SkipLinks whole={whole} layout={layout} />
        <Header kind={band}>
          <span className={tools['depth']}>
            <DepthChoice />
          </span>
          <Menu label={labWords.menu}>
            <LabMenu engine="live" {...menu} />
          </Menu>
        </Header>
        <StationsRow view={view} actions={actions} />
        {isWhole(whole) ? (
          <WholeViewPane {...parts} whole={whole} />
        ) : (
          <Spread
            {...parts}
            layout={layout}
            left={left}
            actions={actions}
            above={<Above {...props} selection={selection} />}
          />
        )}
        <LiveRunBar {...props} selection={selection} actions={actions} />
        {whole === 'lab' && <BottomTabs chosen={layout.pane} onChoose={showPane} />}
        <LiveRegion view={view} />
        <CommandDialogs shown={shown} commandsNow={commandsNow} onClose={onClose} />
        <PrintedRun view={view} />
      </div>
    </ThreadContext>
  )
}

/** There is none in a real org, and no way leads there. */
const askWhatIf = () => undefined

function isWhole(whole: WholeView): whole is 'transcript' {
  return whole === 'transcript'
}

type Selected = LiveScreenProps & { readonly selection: LabSelection }

function Above({ conductor, view, live, leaving, notice, isCopy, selection }: Selected) {
  const isAway = view.state === 'away' && !view.inThePast && !isCopy
  return (
    <>
      {notice}
      {!view.inThePast && <CallbackChecked moment={view.present} />}
      <Suspense>{!view.inThePast && <FindingPart view={view} live={live} />}</Suspense>
      {leaving.blocked !== null && <BlockedWindow onHere={leaving.goHere} />}
      {isAway && (
        <AwayRoom
          onAgain={() => void beginAgain(conductor)}
          onClosed={() => {
            conductor.send({ type: 'decide', decision: { type: 'cancel' } })
          }}
        />
      )}
      {view.step === 'query' && !isCopy && (
        <OwnQuery
          onUse={(soql) => {
            putQuery(view, selection, soql)
          }}
        />
      )}
    </>
  )
}

function LiveRunBar(props: Selected & { readonly actions: LabActions }) {
  const { conductor, view, leaving, isCopy, onEnded, selection, actions } = props
  const [asking, setAsking] = useState(false)
  const send = () => {
    setAsking(false)
    if (view.step === 'redirect') leaving.prepare()
    actions.send()
  }
  const edited = selection.edit !== null
  return (
    <>
      <RunBar
        way={{
          primary: isCopy ? null : primaryLabel(view, edited),
          rest: runWords.done,
          busy: view.busy,
          canGoBack: view.canGoBack,
          canGoForward: view.canGoForward,
          onPrimary: () => {
            if (edited) setAsking(true)
            else send()
          },
          onBack: actions.back,
          onForward: actions.forward,
        }}
        place={{
          position: view.position,
          length: view.moments.length,
          nameOf: (step) => nameOfStep(view, step),
          onPosition: (position) => {
            actions.goTo(boundaryAfter(view.journal, position))
          },
        }}
        beside={
          !isCopy && (
            <LiveTools
              holdsToken={holdsToken(view)}
              leavesNext={view.step === 'redirect'}
              inWindow={leaving.inWindow}
              onInWindow={leaving.setInWindow}
              onRevokeAndForget={() => void revokeAndForget(conductor, onEnded)}
              onForget={() => void forget(onEnded)}
            />
          )
        }
      />
      {asking && (
        <ConfirmEdit
          onSend={send}
          onBack={() => {
            setAsking(false)
          }}
        />
      )}
    </>
  )
}

function nameOfStep({ moments }: RunView, step: number): string {
  const moment = moments[step]
  return moment ? wordsOfDecision(moment.decision) : ''
}
