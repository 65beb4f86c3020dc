import type { Handle } from '@flowscope/http-message'
import { parties } from '../../run-view/parties.ts'
import type { RunView } from '../../run-view/run-view.ts'
import { nameOfValue } from '../../run-view/value-names.ts'
import { valueStories, type ValueStory as Story } from '../../run-view/values.ts'
import { valueNames } from '../../words/value-names.ts'
import { valueWords } from '../../words/values.ts'
import { heldBy } from './held-by.ts'
import { StoryList } from './story-list.tsx'
import { worthOf } from './worth.ts'
import styles from './values.module.css'

interface ValueStoryProps {
  readonly view: RunView
  readonly story: Story
  readonly onFollow: (handle: Handle | null) => void
  readonly onSelect: (moment: number) => void
}

/** What a value is, what it came of, who holds it now, and everything that happened to it. */
export function ValueStory({ view, story, onFollow, onSelect }: ValueStoryProps) {
  return (
    <div className={styles['story']}>
      <p className={styles['what']}>{valueNames[story.kind].what}</p>
      <p className={styles['whole']}>{story.text ?? valueWords.hidden}</p>
      <dl className={styles['facts']}>
        <Relatives view={view} story={story} onFollow={onFollow} />
        <Now view={view} story={story} />
      </dl>
      <h4 className={styles['title']}>{valueWords.story}</h4>
      <StoryList
        story={story}
        moments={view.moments}
        position={view.position}
        onSelect={onSelect}
      />
    </div>
  )
}

function Relatives({ view, story, onFollow }: Omit<ValueStoryProps, 'onSelect'>) {
  const stories = valueStories(view.moments)
  const source = stories.find(({ handle }) => handle === story.from)
  const derived = stories.find(({ from }) => from === story.handle)
  return [[valueWords.from, source] as const, [valueWords.into, derived] as const].map(
    ([label, relative]) =>
      relative && (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <button
              type="button"
              className={styles['relative']}
              onClick={() => {
                onFollow(relative.handle)
              }}
            >
              {nameOfValue(relative)}
            </button>
          </dd>
        </div>
      ),
  )
}

/** Who knows it at the cursor, and what it is still worth. */
function Now({ view, story }: Pick<ValueStoryProps, 'view' | 'story'>) {
  const holders = heldBy(story, view.position).map((party) => parties[party].name)
  const past = valueStories(view.moments.slice(0, view.position))
  const known = past.find(({ handle }) => handle === story.handle)
  const worth = known && worthOf(view, past, known)
  return (
    <div>
      <dt>{valueWords.now}</dt>
      <dd>
        {holders.length > 0 ? valueWords.heldBy(holders.join(', ')) : valueWords.heldByNobody}{' '}
        {worth && <span data-good={worth.good}>{worth.text}</span>}
      </dd>
    </div>
  )
}
