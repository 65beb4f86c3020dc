import { drillKinds } from '@flowscope/study'
import { useStudy } from '../../../study/use-study.ts'
import { Icon } from '../../../ui/icon.tsx'
import { drillWords as words } from '../../../words/drills.ts'
import { drillHref } from './drill-places.ts'
import styles from './drills-overview.module.css'
import { ShareSet } from './share-set.tsx'

/** All kinds of drills, and a link for those who set them for others. */
export function DrillsOverview() {
  const { progress } = useStudy()
  return (
    <div className={styles['overview']}>
      <div className={styles['opening']}>
        <h1>{words.title}</h1>
        <p className={styles['lead']}>{words.lead}</p>
        <a href={drillHref({ kinds: [] })} className={styles['mixed']}>
          {words.mixed} <Icon name="send" />
        </a>
      </div>
      <section aria-labelledby="kinds-heading">
        <h2 id="kinds-heading" className={styles['heading']}>
          {words.kinds}
        </h2>
        <ul className={styles['kinds']}>
          {drillKinds.map((kind) => {
            const [title, what] = words.about[kind]
            const score = progress.drills[kind]
            return (
              <li key={kind}>
                <a href={drillHref({ kinds: [kind] })}>{title}</a>
                {score && (
                  <span className={styles['score']}>{words.score(score.right, score.of)}</span>
                )}
                <p>{what}</p>
              </li>
            )
          })}
        </ul>
      </section>
      <ShareSet />
    </div>
  )
}
