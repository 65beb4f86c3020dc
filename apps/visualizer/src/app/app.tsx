import { lazy, Suspense, type ReactNode } from 'react'
import { GlossaryLinks } from '../features/reference/glossary-links.tsx'
import { Header } from './header.tsx'
import { useAddressPart } from './location.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { StartPage } from './start-page.tsx'
import { useLinkedDepth } from './use-linked-depth.ts'
import { usePlaceLinks } from './use-place-links.ts'

const LabPage = lazy(() => import('./lab-page.tsx'))
const AttackPage = lazy(() => import('./attack-page.tsx'))
const AttacksPage = lazy(() => import('./attacks-page.tsx'))
const FaultPage = lazy(() => import('./fault-page.tsx'))
const FaultsPage = lazy(() => import('./faults-page.tsx'))
const DrillsPage = lazy(() => import('./drills-page.tsx'))
const EmbedPage = lazy(() => import('./learn-embedded.tsx'))
const LearnPage = lazy(() => import('./learn-page.tsx'))
const LessonPage = lazy(() => import('./learn-lesson.tsx'))
const LivePage = lazy(() => import('./live-page.tsx'))
const ExamPage = lazy(() => import('./exam-page.tsx'))
const ProgressPage = lazy(() => import('./progress-page.tsx'))
const ReferencePage = lazy(() => import('./reference-page.tsx'))
const ReviewPage = lazy(() => import('./review-page.tsx'))
const SettingsPage = lazy(() => import('./settings-page.tsx'))

/** Which place the address names. */
export function App() {
  const pathname = useAddressPart((address) => address.pathname)
  usePlaceLinks()
  useLinkedDepth()
  return (
    <GlossaryLinks>
      <Suspense fallback={<Header />}>{pageAt(pathname)}</Suspense>
    </GlossaryLinks>
  )
}

function pageAt(pathname: string): ReactNode {
  const [, place = '', named = ''] = pathname.split('/')
  switch (place) {
    case '':
      return <StartPage />
    case 'lab':
    case 'compare':
      return <LabPage />
    case 'attack':
      return named === '' ? <AttacksPage /> : <AttackPage />
    case 'fault':
      return named === '' ? <FaultsPage /> : <FaultPage />
    case 'learn':
      return named === '' ? <LearnPage /> : <LessonPage />
    case 'embed':
      return <EmbedPage />
    case 'review':
      return <ReviewPage />
    case 'drills':
      return <DrillsPage />
    case 'exam':
      return <ExamPage />
    case 'progress':
      return <ProgressPage />
    case 'live':
      return <LivePage />
    case 'reference':
      return <ReferencePage />
    case 'settings':
      return <SettingsPage />
    default:
      return <NotFoundPage />
  }
}
