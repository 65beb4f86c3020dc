import { lazy, Suspense, useState } from 'react'
import { Further } from '../features/start/further.tsx'
import { InAMinute } from '../features/start/in-a-minute.tsx'
import { StartFigure } from '../features/start/start-figure.tsx'
import { WaysIn } from '../features/start/ways-in.tsx'
import { WhereItRuns } from '../features/start/where-it-runs.tsx'
import { hasStudied } from '../study/has-studied.ts'
import { useSettings } from '../settings/use-settings.ts'
import type { Depth } from '../settings/settings.ts'
import { Icon } from '../ui/icon.tsx'
import { startWords } from '../words/start.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { engineNames, engineWords, type EngineName } from './lazy-engine.ts'
import { goTo } from './location.ts'
import { PlaceLink } from './place-link.tsx'
import { hasStoredRun } from './run-storage.ts'
import styles from './start-page.module.css'

const StudyToday = lazy(() => import('./study-today.tsx'))

/** What this is, how to begin, and what will be sent. */
export function StartPage() {
  return (
    <div className={styles['page']}>
      <Header />
      <main className={styles['main']}>
        <div className={styles['opening']}>
          <h1 className={styles['title']}>{startWords.title}</h1>
          <p className={styles['lead']}>{startWords.lead}</p>
          <Continue />
          <WhatIsDue />
          <Begin />
        </div>
        <StartFigure />
        <div className={styles['minute']}>
          <InAMinute />
        </div>
        <div className={styles['minute']}>
          <Further />
        </div>
      </main>
      <Footer />
    </div>
  )
}

function Continue() {
  const stored = engineNames.find(hasStoredRun)
  if (!stored) return null
  return (
    <PlaceLink href={`/lab?engine=${stored}`} className={styles['continue']}>
      {startWords.continue} <Icon name="send" />
    </PlaceLink>
  )
}

/** Only for those who have begun to study: it brings all cards with it. */
function WhatIsDue() {
  const [isStudying] = useState(hasStudied)
  if (!isStudying) return null
  return (
    <div className={styles['due']}>
      <Suspense>
        <StudyToday />
      </Suspense>
    </div>
  )
}

function Begin() {
  const [engine, setEngine] = useState<EngineName>('page')
  const { change } = useSettings()
  const begin = (depth: Depth) => {
    change({ depth })
    goTo(`/lab?engine=${engine}&new`)
  }
  return (
    <div className={styles['begin']}>
      <WaysIn onChoose={begin} />
      <WhereItRuns engines={engineWords} names={engineNames} chosen={engine} onChoose={setEngine} />
    </div>
  )
}
