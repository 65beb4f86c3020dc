import type { Handle } from '@flowscope/http-message'
import type { Moment } from '../../run-view/moments.ts'
import { parties } from '../../run-view/parties.ts'
import { cookieName, nameOfValue } from '../../run-view/value-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { knowsWords } from '../../words/knows.ts'
import { KnowsCell } from './knows-cell.tsx'
import type { Knowledge } from './knowledge.ts'
import styles from './knows.module.css'

interface KnowsTableProps {
  readonly knowledge: Knowledge
  readonly moments: readonly Moment[]
  readonly thread: Handle | null
  readonly onFollow: (handle: Handle | null) => void
  readonly onSelect: (moment: number) => void
}

export function KnowsTable({ knowledge, moments, thread, onFollow, onSelect }: KnowsTableProps) {
  return (
    <table className={styles['table']}>
      <caption className="hidden-visually">{knowsWords.table}</caption>
      <thead>
        <tr>
          <th scope="col">{knowsWords.value}</th>
          {knowledge.parties.map((party) => (
            <th key={party} scope="col" data-party={party}>
              <Icon name={party} size={16} />
              <span className={styles['party']}>{parties[party].name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {knowledge.values.map(({ story, knowings }) => (
          <tr key={story.handle} data-chosen={story.handle === thread}>
            <th scope="row">
              <button
                type="button"
                className={styles['follow']}
                aria-pressed={story.handle === thread}
                onClick={() => {
                  onFollow(story.handle === thread ? null : story.handle)
                }}
              >
                {nameOfValue(story)} <code>{cookieName(moments, story)?.slice(0, 13)}</code>
              </button>
            </th>
            {knowings.map((knowing) => (
              <KnowsCell
                key={knowing.party}
                knowing={knowing}
                value={nameOfValue(story)}
                onSelect={onSelect}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
