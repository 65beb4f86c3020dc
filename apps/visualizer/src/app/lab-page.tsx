import { createConductor, viewOf, type Conductor } from '@flowscope/flow'
import { pageCrypto } from '@flowscope/ports'
import { practiceRun } from '@flowscope/reference'
import { useEffect, useMemo, useState } from 'react'
import { waitFor } from 'xstate'
import { ExplainContext, useReference } from '../features/message/explain.ts'
import { runViewOf } from '../run-view/run-view.ts'
import { wholeViewOf } from './lab-address.ts'
import { LabScreen } from './lab-screen.tsx'
import { engineNamed, lazyEngine, type EngineName } from './lazy-engine.ts'
import { useAddressPart } from './location.ts'
import { runStorage } from './run-storage.ts'
import { nobody, type GuideComponent } from './scenes/guide.ts'
import { useAsked } from './use-asked.ts'
import { isAtRest, useConducted } from './use-conducted.ts'
import { useSeenInRun } from './use-seen-in-run.ts'
import { useSettled } from './use-settled.ts'

interface LabPageProps {
  /** Who leads through the run; without anybody, the learner walks alone. */
  readonly guide?: GuideComponent
}

/** The main screen with a conductor of its own; another engine is another conductor. */
export default function LabPage({ guide = NoGuide }: LabPageProps) {
  const pathname = useAddressPart((address) => address.pathname)
  const engine = useAddressPart(({ searchParams }) => engineNamed(searchParams.get('engine')))
  const base = guide === NoGuide ? '/lab' : pathname
  return <Lab key={engine} engine={engine} guide={guide} base={base} />
}

const NoGuide: GuideComponent = ({ children }) => children(nobody)

interface LabProps {
  readonly engine: EngineName
  readonly guide: GuideComponent
  readonly base: string
}

function Lab({ engine, guide: Guide, base }: LabProps) {
  const [conductor] = useState(() => conductorFor(engine))
  const explain = useReference()
  const whole = useAddressPart(wholeViewOf)
  const [opened] = useState(() => new URL(location.href))
  useEffect(() => {
    unclaimed.delete(engine)
  }, [engine])
  useEffect(() => {
    const openHere = () => void openAddress(conductor, new URL(location.href))
    void openAddress(conductor, opened)
    addEventListener('hashchange', openHere)
    addEventListener('popstate', openHere)
    return () => {
      removeEventListener('hashchange', openHere)
      removeEventListener('popstate', openHere)
    }
  }, [conductor, opened])
  const seen = useSeenInRun(conductor, opened)
  useAsked(conductor, opened)
  const snapshot = useConducted(conductor)
  const view = useMemo(() => runViewOf(snapshot), [snapshot])
  const [isPlaying] = useState(() => () => conductor.getSnapshot().context.playing)
  const settled = useSettled(view, isAtRest(snapshot))
  return (
    <ExplainContext value={explain}>
      <Guide conductor={conductor} view={settled} engine={engine}>
        {(guide) => (
          <LabScreen
            view={guide.view ?? settled}
            place={view}
            busy={view.busy}
            playing={view.playing}
            engine={engine}
            whole={whole}
            base={base}
            guide={guide}
            seen={seen}
            conductor={conductor}
            decide={conductor.send}
            isPlaying={isPlaying}
          />
        )}
      </Guide>
    </ExplainContext>
  )
}

/** React throws a first render away while a part of the screen is fetched: the next one goes on from it. */
const unclaimed = new Map<EngineName, Conductor>()

function conductorFor(engine: EngineName): Conductor {
  const conductor = unclaimed.get(engine) ?? startedConductor(engine)
  unclaimed.set(engine, conductor)
  return conductor
}

function startedConductor(engine: EngineName): Conductor {
  const conductor = createConductor({
    engine: lazyEngine(engine),
    storage: runStorage(engine),
    setup: practiceRun(),
    crypto: pageCrypto(crypto.subtle),
    newKey: () => crypto.randomUUID(),
  })
  conductor.start()
  return conductor
}

/** A link in the fragment loads its run; a place in the query moves the cursor there. */
async function openAddress(conductor: Conductor, { hash, searchParams }: URL): Promise<void> {
  await waitFor(conductor, (state) => !state.hasTag('busy'))
  const link = hash.slice(1)
  if (isLink(link)) conductor.send({ type: 'loadLink', text: link })
  else if (searchParams.has('new')) startAfresh(conductor)
  else openPlace(conductor, searchParams)
}

/** A written run begins with the number of its format; other fragments name a place on the page. */
function isLink(fragment: string): boolean {
  return fragment !== '' && !/^(step|station|message|lanes|states|run)\b/.test(fragment)
}

/** A run that has not begun is fresh already. */
function startAfresh(conductor: Conductor): void {
  const { journal } = viewOf(conductor.getSnapshot())
  if (journal.length > 0) conductor.send({ type: 'startOver' })
}

function openPlace(conductor: Conductor, params: URLSearchParams): void {
  const run = params.get('run')
  const at = params.get('at')
  const { currentRunId, cursor } = conductor.getSnapshot().context
  if (run !== null && run !== currentRunId) conductor.send({ type: 'openRun', id: run })
  if (at !== null && Number.isInteger(Number(at)) && Number(at) !== cursor) {
    conductor.send({ type: 'moveCursor', to: Number(at) })
  }
}
