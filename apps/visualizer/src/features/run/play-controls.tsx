import { useId } from 'react'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { runWords } from '../../words/run.ts'
import styles from './play-controls.module.css'
import { usePauseOnAction } from './use-pause-on-action.ts'

const words = runWords.play

/** How many times as fast as usual. */
const speeds = [0.5, 1, 2, 4] as const

export interface PlayProps {
  readonly playing: boolean
  readonly speed: number
  /** True where Play stopped by itself because a person has to choose. */
  readonly ended: boolean
  readonly onPlay: () => void
  readonly onSpeed: (speed: number) => void
}

/** Goes on by itself; whatever the learner does elsewhere pauses it. */
export function PlayControls({ playing, speed, ended, onPlay, onSpeed }: PlayProps) {
  const id = useId()
  const controls = usePauseOnAction(playing, onPlay)
  return (
    <div ref={controls} role="group" aria-label={words.label} className={styles['play']}>
      <Button look="quiet" onClick={onPlay} aria-describedby={ended ? `${id}-ended` : undefined}>
        <Icon name={playing ? 'pause' : 'play'} /> {playing ? words.pause : words.play}
      </Button>
      <select
        aria-label={words.speed}
        title={words.speed}
        className={styles['speed']}
        value={speed}
        onChange={(event) => {
          onSpeed(Number(event.target.value))
        }}
      >
        {speeds.map((each) => (
          <option key={each} value={each}>
            {words.times(each)}
          </option>
        ))}
      </select>
      {ended && (
        <span id={`${id}-ended`} className={styles['ended']}>
          {words.ended}
        </span>
      )}
    </div>
  )
}
