import type { Handle } from '@flowscope/http-message'
import type { RunView } from '../../run-view/run-view.ts'
import { cookieName, nameOfValue } from '../../run-view/value-names.ts'
import type { ValueStory as Story } from '../../run-view/values.ts'
import { Icon } from '../../ui/icon.tsx'
import { valueWords } from '../../words/values.ts'
import { ValueStory } from './value-story.tsx'
import styles from './values.module.css'

interface ValueItemProps {
  readonly view: RunView
  readonly story: Story
  readonly chosen: boolean
  readonly onFollow: (handle: Handle | null) => void
  readonly onSelect: (moment: number) => void
}

/** One value as a line; chosen, it unfolds its story. */
export function ValueItem({ view, story, chosen, onFollow, onSelect }: ValueItemProps) {
  const { handle, text, touches } = story
  const isLater = (touches[0]?.moment ?? 0) >= view.position
  const wire = cookieName(view.moments, story)
  return (
    <li className={styles['item']} data-chosen={chosen} data-later={isLater}>
      <button
        type="button"
        className={styles['choose']}
        aria-expanded={chosen}
        onClick={() => {
          onFollow(chosen ? null : handle)
        }}
      >
        <Icon name="chevron" size={16} />
        <span className={styles['name']}>
          {nameOfValue(story)}
          {wire !== null && <code className={styles['wire']}>{wire}</code>}
        </span>
        <code className={styles['glimpse']}>{text ?? handle}</code>
        {isLater && <span className={styles['later']}>{valueWords.later}</span>}
      </button>
      {chosen && <ValueStory view={view} story={story} onFollow={onFollow} onSelect={onSelect} />}
    </li>
  )
}
