import { notFoundWords } from '../words/start.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { useAddress } from './location.ts'
import { PlaceLink } from './place-link.tsx'
import styles from './start-page.module.css'

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const { pathname } = useAddress()
  return (
    <div className={styles['page']}>
      <Header />
      <main className={styles['main']}>
        <div className={styles['opening']}>
          <h1 className={styles['title']}>{notFoundWords.title}</h1>
          <p className={styles['lead']}>{notFoundWords.text(pathname)}</p>
          <p>
            <PlaceLink href="/">{notFoundWords.start}</PlaceLink>
          </p>
          <p>
            <PlaceLink href="/reference">{notFoundWords.reference}</PlaceLink>
          </p>
        </div>
      </main>
      <Footer />
    </div>
  )
}
