import { Fragment } from 'react'
import type { Moment } from '../../run-view/moments.ts'
import { wordsOfDecision } from '../../run-view/steps.ts'
import type { ValueStory } from '../../run-view/values.ts'
import { valueWords } from '../../words/values.ts'
import { storyLines, type StoryLine } from './story-lines.ts'
import styles from './values.module.css'

interface StoryListProps {
  readonly story: ValueStory
  readonly moments: readonly Moment[]
  /** How many moments lie before the cursor. */
  readonly position: number
  readonly onSelect: (moment: number) => void
}

/** Everything that happened to a value, step by step; a line leads to its message. */
export function StoryList({ story, moments, position, onSelect }: StoryListProps) {
  const lines = storyLines(story)
  const firstLater = lines.findIndex(({ moment }) => moment >= position)
  return (
    <ol className={styles['lines']} aria-label={valueWords.story}>
      {lines.map((line, index) => (
        <Fragment key={index}>
          {index === firstLater && <li className={styles['here']}>{valueWords.here}</li>}
          <li data-later={line.moment >= position} data-deed={line.kind}>
            <Line line={line} moment={moments[line.moment]} onSelect={onSelect} />
          </li>
        </Fragment>
      ))}
    </ol>
  )
}

interface LineProps {
  readonly line: StoryLine
  readonly moment: Moment | undefined
  readonly onSelect: (moment: number) => void
}

function Line({ line, moment, onSelect }: LineProps) {
  return (
    <button
      type="button"
      className={styles['line']}
      onClick={() => {
        onSelect(line.moment)
      }}
    >
      <span className={styles['step']}>{valueWords.step(line.moment + 1)}</span>
      <span>
        <span className={styles['deed']} data-party={line.party}>
          {line.text}
        </span>
        <span className={styles['where']}>
          {moment && wordsOfDecision(moment.decision)}
          {line.half && `, ${valueWords.halves[line.half]}`}
          {line.teacher && ` · ${valueWords.teacher}`}
        </span>
      </span>
    </button>
  )
}
