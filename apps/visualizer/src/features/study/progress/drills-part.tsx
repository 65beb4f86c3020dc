import { drillKinds, type Score } from '@flowscope/study'
import { drillWords } from '../../../words/drills.ts'
import { progressWords } from '../../../words/progress.ts'
import { Gauge } from './gauge.tsx'
import styles from './progress-page.module.css'

const words = progressWords.drills

/** How the drills went, by kind; those that were never tried are left out. */
export function DrillsPart({ drills }: { readonly drills: Readonly<Record<string, Score>> }) {
  const tried = drillKinds.filter((kind) => drills[kind] !== undefined)
  if (tried.length === 0) return null
  return (
    <section aria-labelledby="drills-heading" className={styles['parts']}>
      <h2 id="drills-heading">{words.title}</h2>
      <ul>
        {tried.map((kind) => (
          <li key={kind} className={styles['part']}>
            <a href={`/drills/${kind}`}>{drillWords.about[kind][0]}</a>
            <Gauge {...(drills[kind] ?? { right: 0, of: 0 })} />
          </li>
        ))}
      </ul>
    </section>
  )
}
