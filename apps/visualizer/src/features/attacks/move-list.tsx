import { Prose } from '../../ui/prose.tsx'
import { attackWords as words } from '../../words/attacks.ts'
import styles from './attack-panel.module.css'

export interface ToldMove {
  readonly caption: string
  readonly when: 'done' | 'next' | 'ahead'
  /** True where nothing of it could be done. */
  readonly impossible: boolean
}

/** What was done and what comes next; what lies further ahead is not given away. */
export function MoveList({ moves }: { readonly moves: readonly ToldMove[] }) {
  return (
    <ol className={styles['moves']} aria-label={words.moves}>
      {moves
        .filter(({ when }) => when !== 'ahead')
        .map(({ caption, when, impossible }) => (
          <li
            key={caption}
            className={styles['move']}
            data-when={when}
            aria-current={when === 'next' ? 'step' : undefined}
          >
            {when === 'next' && <span className={styles['kind']}>{words.next}: </span>}
            <Prose text={caption} />
            {impossible && <span className={styles['kind']}> ({words.notPossible})</span>}
          </li>
        ))}
    </ol>
  )
}
