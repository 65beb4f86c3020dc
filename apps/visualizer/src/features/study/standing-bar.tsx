import { standings, type Count } from '@flowscope/study'
import { studyWords } from '../../words/study.ts'
import styles from './standing-bar.module.css'

/** How much of a part is solid, shaky, due and unseen: a bar, and the same in words. */
export function StandingBar({ count }: { readonly count: Count }) {
  const shown = standings.filter((standing) => count[standing] > 0)
  return (
    <div className={styles['standing']}>
      <div aria-hidden="true" className={styles['bar']}>
        {shown.map((standing) => (
          <span key={standing} data-standing={standing} style={{ flexGrow: count[standing] }} />
        ))}
      </div>
      <ul className={styles['words']}>
        {shown.map((standing) => (
          <li key={standing}>
            <span aria-hidden="true" className={styles['mark']} data-standing={standing} />
            {count[standing]} {studyWords.standing[standing]}
          </li>
        ))}
      </ul>
    </div>
  )
}
