import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { liveRunWords } from '../../words/live-run.ts'
import styles from './live-run.module.css'

const words = liveRunWords.room

interface AwayRoomProps {
  readonly onAgain: () => void
  readonly onClosed: () => void
}

/** The private room: what happens at Salesforce is not drawn, and what may follow from it is said. */
export function AwayRoom({ onAgain, onClosed }: AwayRoomProps) {
  return (
    <section aria-labelledby="away-room" className={styles['room']}>
      <h2 id="away-room" className={styles['title']}>
        <Icon name="door" size={22} /> {words.title}
      </h2>
      <p>{words.text}</p>
      <h3 className={styles['small']}>{words.inferred}</h3>
      <ul className={styles['list']}>
        {words.known.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p role="status" className={styles['waiting']}>
        {words.waiting}
      </p>
      <div className={styles['ways']}>
        <Button onClick={onAgain}>{words.again}</Button>
        <Button look="quiet" onClick={onClosed}>
          {words.closed}
        </Button>
      </div>
    </section>
  )
}
