import { startWords } from '../../words/start.ts'
import styles from './further.module.css'

const words = startWords.further

/** Where to go besides the walk. */
export function Further() {
  return (
    <section aria-labelledby="further-heading">
      <h2 id="further-heading" className={styles['heading']}>
        {words.label}
      </h2>
      <ul className={styles['list']}>
        {words.parts.map(({ href, name, what }) => (
          <li key={href}>
            <a href={href}>{name}</a>
            <p>{what}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
