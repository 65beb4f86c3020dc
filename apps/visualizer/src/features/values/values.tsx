import type { Handle } from '@flowscope/http-message'
import type { RunView } from '../../run-view/run-view.ts'
import { valueStories } from '../../run-view/values.ts'
import { valueWords } from '../../words/values.ts'
import { ValueItem } from './value-item.tsx'
import { valueGroups } from './value-groups.ts'
import styles from './values.module.css'

interface ValuesProps {
  readonly view: RunView
  readonly thread: Handle | null
  readonly onFollow: (handle: Handle | null) => void
  readonly onSelect: (moment: number) => void
}

/** All values of the run, by whom they come from; the chosen one with its story. */
export function Values({ view, thread, onFollow, onSelect }: ValuesProps) {
  const groups = valueGroups(valueStories(view.moments))
  return (
    <div className={styles['values']}>
      <h2 className="hidden-visually">{valueWords.heading}</h2>
      <p className={styles['lead']}>{groups.length > 0 ? valueWords.lead : valueWords.empty}</p>
      {groups.map(({ id, stories }) => (
        <section key={id} aria-labelledby={`values-${id}`}>
          <h3 id={`values-${id}`} className={styles['group']}>
            {valueWords.groups[id]}
          </h3>
          <ul>
            {stories.map((story) => (
              <ValueItem
                key={story.handle}
                view={view}
                story={story}
                chosen={story.handle === thread}
                onFollow={onFollow}
                onSelect={onSelect}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
