import type { LiveOverview } from '@flowscope/stage'
import { useEffect } from 'react'
import { saveFile } from '../../ui/save-file.ts'
import { LiveBand } from '../../features/live-run/live-band.tsx'
import { LiveSetupPage } from '../../features/live-setup/live-setup.tsx'
import { readLoginHost } from '../../features/live-setup/login-host.ts'
import { partNamed } from '../../features/live-setup/parts.ts'
import { useSetupForm } from '../../features/live-setup/use-setup-form.ts'
import { liveSetupWords } from '../../words/live-setup.ts'
import { Footer } from '../footer.tsx'
import { Header } from '../header.tsx'
import { useAddressPart } from '../location.ts'
import styles from '../wide-page.module.css'

interface LiveSetupPartProps {
  readonly overview: LiveOverview
  readonly onBegun: () => void
}

/** The place before there is a run: register the app, check, connect. */
export function LiveSetupPart({ overview, onBegun }: LiveSetupPartProps) {
  const [form, change] = useSetupForm()
  const part = partNamed(useAddressPart(partIn))
  const read = readLoginHost(form, overview)
  useEffect(() => {
    const before = document.title
    document.title = liveSetupWords.pageTitle
    return () => {
      document.title = before
    }
  }, [])
  return (
    <div className={styles['page']}>
      <Header
        kind={<LiveBand host={read.ok ? read.host : null} isMock={form.hostChoice === 'mock'} />}
      />
      <main className={styles['main']}>
        <LiveSetupPage {...{ overview, form, change, part, onBegun }} onSave={saveFile} />
      </main>
      <Footer />
    </div>
  )
}

function partIn({ searchParams }: URL): string {
  return searchParams.get('part') ?? ''
}
