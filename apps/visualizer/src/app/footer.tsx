import { footerWords } from '../words/start.ts'
import { PlaceLink } from './place-link.tsx'
import styles from './footer.module.css'

/** Other places, and whose product this is not. */
export function Footer() {
  return (
    <footer className={styles['footer']}>
      <p>{footerWords.marks}</p>
      <nav aria-label={footerWords.label}>
        <ul className={styles['places']}>
          <li>
            <PlaceLink href="/">{footerWords.start}</PlaceLink>
          </li>
          <li>
            <PlaceLink href="/reference">{footerWords.reference}</PlaceLink>
          </li>
          <li>
            <PlaceLink href="/reference/glossary">{footerWords.glossary}</PlaceLink>
          </li>
          <li>
            <PlaceLink href="/settings">{footerWords.settings}</PlaceLink>
          </li>
        </ul>
      </nav>
    </footer>
  )
}
