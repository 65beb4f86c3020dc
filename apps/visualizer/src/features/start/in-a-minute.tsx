import { startWords } from '../../words/start.ts'
import styles from './in-a-minute.module.css'

/** What a first visitor needs to know, in three parts. */
export function InAMinute() {
  return (
    <section aria-labelledby="in-a-minute" className={styles['minute']}>
      <h2 id="in-a-minute" className="hidden-visually">
        {startWords.minute.label}
      </h2>
      <ol className={styles['parts']}>
        {startWords.minute.parts.map(({ name, what }, at) => (
          <li key={name}>
            <h3 className={styles['name']}>
              <span aria-hidden="true" className={styles['number']}>
                {at + 1}
              </span>
              {name}
            </h3>
            <p className={styles['what']}>{what}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
