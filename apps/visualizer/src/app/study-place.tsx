import type { ReactNode } from 'react'
import { PoliteVoice } from '../ui/polite-voice.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { StudyNav } from './study-nav.tsx'
import styles from './wide-page.module.css'

/** The frame of a place where one learns: header, the row of such places, the one voice. */
export function StudyPlace({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['page']}>
      <Header />
      <main className={styles['main']}>
        <StudyNav />
        {children}
      </main>
      <Footer />
      <PoliteVoice />
    </div>
  )
}
