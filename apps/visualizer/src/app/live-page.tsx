import { useState } from 'react'
import { LiveBand } from '../features/live-run/live-band.tsx'
import { Button } from '../ui/button.tsx'
import { labWords } from '../words/lab.ts'
import { liveRunWords } from '../words/live-run.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { conductorOfCopy, forgetCopy } from './live/live-conductor.ts'
import { LiveCopy, LiveRun } from './live/live-run.tsx'
import { LiveSetupPart } from './live/live-setup-part.tsx'
import { useLiveOverview } from './live/use-live-overview.ts'
import styles from './wide-page.module.css'

/** A real org: set up and looked at first, then the run itself. */
export default function LivePage() {
  const [state, reload] = useLiveOverview()
  const [copy, setCopy] = useState(conductorOfCopy)
  const startAgain = () => {
    forgetCopy()
    setCopy(null)
    reload()
  }
  if (state.kind !== 'ready') {
    return <Waiting sentence={state.kind === 'away' ? state.sentence : null} onRetry={reload} />
  }
  const { overview } = state
  if (overview.run) {
    const { run } = overview
    return <LiveRun key={run.id} overview={overview} run={run} onEnded={startAgain} />
  }
  if (copy) return <LiveCopy conductor={copy} onEnded={startAgain} />
  return <LiveSetupPart overview={overview} onBegun={reload} />
}

interface WaitingProps {
  /** Why it takes so long; `null` while nobody knows. */
  readonly sentence: string | null
  readonly onRetry: () => void
}

function Waiting({ sentence, onRetry }: WaitingProps) {
  return (
    <div className={styles['page']}>
      <Header kind={<LiveBand host={null} isMock={false} />} />
      <main className={styles['main']}>
        {sentence === null ? (
          <p role="status">{labWords.loading}</p>
        ) : (
          <>
            <h1>{liveRunWords.problems.away}</h1>
            <p>{sentence}</p>
            <Button look="primary" onClick={onRetry}>
              {liveRunWords.problems.retry}
            </Button>
          </>
        )}
      </main>
      <Footer />
    </div>
  )
}
