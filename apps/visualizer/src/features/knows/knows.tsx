import type { Handle } from '@flowscope/http-message'
import type { RunView } from '../../run-view/run-view.ts'
import { knowsWords } from '../../words/knows.ts'
import { KnowsTable } from './knows-table.tsx'
import { knowledgeAt } from './knowledge.ts'
import { Rules } from './rules.tsx'
import styles from './knows.module.css'

interface KnowsProps {
  readonly view: RunView
  readonly thread: Handle | null
  readonly onFollow: (handle: Handle | null) => void
  readonly onSelect: (moment: number) => void
}

/** Values and parties at the cursor: who knows what since when, and who must not. */
export function Knows({ view, thread, onFollow, onSelect }: KnowsProps) {
  const knowledge = knowledgeAt(view)
  const isEmpty = knowledge.values.length === 0
  return (
    <div className={styles['knows']}>
      <h2 className="hidden-visually">{knowsWords.heading}</h2>
      <p className={styles['lead']}>{isEmpty ? knowsWords.empty : knowsWords.lead}</p>
      {!isEmpty && (
        <>
          <KnowsTable
            knowledge={knowledge}
            moments={view.moments}
            thread={thread}
            onFollow={onFollow}
            onSelect={onSelect}
          />
          <Legend />
          <h3 className={styles['title']}>{knowsWords.rules}</h3>
          <Rules knowledge={knowledge} />
        </>
      )}
    </div>
  )
}

function Legend() {
  return (
    <ul className={styles['legend']}>
      {(['known', 'isNew', 'never', 'breach'] as const).map((key) => (
        <li key={key}>
          <span aria-hidden="true" className={styles['sample']} data-legend={key} />
          {knowsWords.legend[key]}
        </li>
      ))}
    </ul>
  )
}
