import { lazy, Suspense, type ReactNode } from 'react'
import { GlossaryLinks } from '../features/reference/glossary-links.tsx'
import { Header } from './header.tsx'
import { useAddress } from './location.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { StartPage } from './start-page.tsx'
import { usePlaceLinks } from './use-place-links.ts'

const LabPage = lazy(() => import('./lab-page.tsx'))
const ReferencePage = lazy(() => import('./reference-page.tsx'))
const SettingsPage = lazy(() => import('./settings-page.tsx'))

/** Which place the address names. */
export function App() {
  const { pathname } = useAddress()
  usePlaceLinks()
  return (
    <GlossaryLinks>
      <Suspense fallback={<Header />}>{pageAt(pathname.split('/')[1] ?? '')}</Suspense>
    </GlossaryLinks>
  )
}

function pageAt(place: string): ReactNode {
  switch (place) {
    case '':
      return <StartPage />
    case 'lab':
    case 'compare':
      return <LabPage />
    case 'reference':
      return <ReferencePage />
    case 'settings':
      return <SettingsPage />
    default:
      return <NotFoundPage />
  }
}
