import type { Conductor } from '@flowscope/flow'
import type { LiveSetup } from '@flowscope/reference'
import type { LiveOverview, LiveRunAnswer } from '@flowscope/stage'
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { LiveBand } from '../../features/live-run/live-band.tsx'
import { SecretsGone } from '../../features/live-run/secrets-gone.tsx'
import { ExplainContext, useReference } from '../../features/message/explain.ts'
import { runViewOf } from '../../run-view/run-view.ts'
import { liveRunWords } from '../../words/live-run.ts'
import { isAtRest, useConducted } from '../use-conducted.ts'
import { useSettled } from '../use-settled.ts'
import { adopting, conductorOf, dropUnanswered } from './live-conductor.ts'
import { LiveScreen } from './live-screen.tsx'
import { useLeaving } from './use-leaving.ts'
import { useReturn } from './use-return.ts'

interface LiveRunProps {
  readonly overview: LiveOverview
  readonly run: LiveRunAnswer
  /** The learner ended the run, or begins another. */
  readonly onEnded: () => void
}

/** A run that the web server holds, on the main screen. */
export function LiveRun({ overview, run, onEnded }: LiveRunProps) {
  const leaving = useLeaving()
  const [isForgotten, setForgotten] = useState(false)
  const forgotten = useCallback(() => {
    setForgotten(true)
  }, [])
  const [hands] = useState(() => new Hands(forgotten))
  const [conductor] = useState(() => conductorOf(run, overview.origin, hands))
  useEffect(() => {
    hands.take(conductor, leaving.leave)
  }, [hands, conductor, leaving.leave])
  const band = useMemo(() => <BandOf overview={overview} run={run} />, [overview, run])
  return (
    <Conducted
      conductor={conductor}
      band={band}
      live={run.setup}
      leaving={leaving}
      notice={isForgotten && <SecretsGone onAgain={onEnded} />}
      isCopy={isForgotten}
      onEnded={onEnded}
      onForgotten={forgotten}
    />
  )
}

interface CopyProps {
  readonly conductor: Conductor
  readonly onEnded: () => void
}

/** What this tab kept of a run whose secrets are gone. */
export function LiveCopy({ conductor, onEnded }: CopyProps) {
  const leaving = useLeaving()
  return (
    <Conducted
      conductor={conductor}
      band={<LiveBand host={null} isMock={false} />}
      live={liveSetupOf(conductor)}
      leaving={leaving}
      notice={<SecretsGone onAgain={onEnded} />}
      isCopy
      onEnded={onEnded}
      onForgotten={nothing}
    />
  )
}

/** As far as the copy knows: which kind of app it was, it does not. */
function liveSetupOf(conductor: Conductor): LiveSetup {
  const { client } = runViewOf(conductor.getSnapshot()).run.setup
  const { loginHost, consumerKey, scope, pkce, apiVersion } = client
  const known = { loginHost, consumerKey, scope, pkce, apiVersion }
  return { ...known, appKind: 'externalClientApp', usesSecret: true }
}

const nothing = () => undefined

interface ConductedProps {
  readonly conductor: Conductor
  readonly band: ReactNode
  readonly live: LiveSetup
  readonly leaving: ReturnType<typeof useLeaving>
  readonly notice: ReactNode
  readonly isCopy: boolean
  readonly onEnded: () => void
  readonly onForgotten: () => void
}

function Conducted({ onForgotten, ...props }: ConductedProps) {
  const { conductor, isCopy } = props
  const explain = useReference()
  const snapshot = useConducted(conductor)
  const view = useMemo(() => runViewOf(snapshot), [snapshot])
  const settled = useSettled(view, isAtRest(snapshot))
  const isAway = view.state === 'away' || view.busy
  useReturn(conductor, isAway && !isCopy, onForgotten)
  useEffect(() => {
    const before = document.title
    document.title = liveRunWords.title(view.run.setup.client.loginHost)
    return () => {
      document.title = before
    }
  }, [view.run.setup.client.loginHost])
  return (
    <ExplainContext value={explain}>
      <LiveScreen {...props} view={settled} />
    </ExplainContext>
  )
}

function BandOf({ overview, run }: Pick<LiveRunProps, 'overview' | 'run'>) {
  const { loginHost } = run.setup
  const port = `:${overview.mockHost.split(':')[1] ?? ''}`
  return <LiveBand host={loginHost} isMock={loginHost.endsWith(port)} />
}

/** What the engine asks of the page, before and after the page stands. */
class Hands {
  #conductor: Conductor | null = null
  #leave: (address: string) => void = () => undefined
  readonly #tell: () => void

  constructor(forgotten: () => void) {
    this.#tell = forgotten
  }

  take(conductor: Conductor, leave: (address: string) => void): void {
    this.#conductor = conductor
    this.#leave = leave
  }

  readonly leave = (address: string): void => {
    this.#leave(address)
  }

  readonly forgotten = (): void => {
    if (this.#conductor) dropUnanswered(this.#conductor)
    this.#tell()
  }

  readonly adopt = (journal: LiveRunAnswer['journal']): void => {
    this.#conductor?.send(adopting({ journal }))
  }
}
