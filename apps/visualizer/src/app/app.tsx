import { lazy, Suspense } from 'react'
import { Header } from './header.tsx'
import { useAddress } from './location.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { StartPage } from './start-page.tsx'

const LabPage = lazy(() => import('./lab-page.tsx'))

/** Which place the address names. */
export function App() {
  const { pathname } = useAddress()
  switch (pathname.replace(/\/+$/, '')) {
    case '':
      return <StartPage />
    case '/lab':
      return (
        <Suspense fallback={<Header />}>
          <LabPage />
        </Suspense>
      )
    default:
      return <NotFoundPage />
  }
}
