import { Icon } from '../../ui/icon.tsx'
import { referenceWords } from '../../words/reference.ts'
import { refOf, type Article } from './article.ts'
import { sightingHref, sightingOf } from './sightings/sightings.ts'
import styles from './see-in-run.module.css'

/** The way from an article to a message that shows what it tells of. */
export function SeeInRun({ article }: { readonly article: Article }) {
  const ref = refOf(article)
  if (sightingOf(ref) === undefined) return null
  return (
    <a href={sightingHref(ref)} className={styles['see']}>
      {referenceWords.see} <Icon name="forward" size={16} />
    </a>
  )
}
