import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { PlaceLink } from './place-link.tsx'
import styles from './start-page.module.css'

export function NotFoundPage() {
  return (
    <div className={styles['page']}>
      <Header />
      <main className={styles['main']}>
        <h1 className={styles['title']}>There is nothing here</h1>
        <p className={styles['lead']}>
          This address leads nowhere. <PlaceLink href="/">Go to the start</PlaceLink>.
        </p>
      </main>
      <Footer />
    </div>
  )
}
