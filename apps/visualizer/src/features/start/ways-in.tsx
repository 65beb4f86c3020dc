import { depths, type Depth } from '../../settings/settings.ts'
import { Icon } from '../../ui/icon.tsx'
import { startWords } from '../../words/start.ts'
import styles from './ways-in.module.css'

/** Three ways into the same walk: they differ in how much is told. */
export function WaysIn({ onChoose }: { readonly onChoose: (depth: Depth) => void }) {
  return (
    <section aria-labelledby="ways-in" className={styles['ways']}>
      <h2 id="ways-in" className={styles['label']}>
        {startWords.ways.label}
      </h2>
      <ul className={styles['list']}>
        {depths.map((depth) => (
          <li key={depth}>
            <button
              type="button"
              className={styles['way']}
              onClick={() => {
                onChoose(depth)
              }}
            >
              <span className={styles['name']}>{startWords.ways[depth].name}</span>
              <span className={styles['what']}>{startWords.ways[depth].what}</span>
              <Icon name="send" />
            </button>
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{startWords.sameWalk}</p>
    </section>
  )
}
