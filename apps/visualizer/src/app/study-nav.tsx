import { studyNavWords } from '../words/study-nav.ts'
import { useAddressPart } from './location.ts'
import { PlaceLink } from './place-link.tsx'
import styles from './study-nav.module.css'

/** The row of links that the places of study have in common; it stands in their head. */
export function StudyNav() {
  const pathname = useAddressPart((address) => address.pathname)
  return (
    <nav aria-label={studyNavWords.label} className={styles['nav']}>
      <ul>
        {studyNavWords.places.map(({ href, name }) => (
          <li key={href}>
            <PlaceLink href={href} {...(isIn(pathname, href) && { 'aria-current': 'page' })}>
              {name}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function isIn(pathname: string, place: string): boolean {
  return pathname === place || pathname.startsWith(`${place}/`)
}
