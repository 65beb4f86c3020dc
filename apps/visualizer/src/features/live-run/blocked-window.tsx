import { Button } from '../../ui/button.tsx'
import { liveRunWords } from '../../words/live-run.ts'
import styles from './live-run.module.css'

const words = liveRunWords.blocked

/** The browser let no window open: the same way is open in this tab. */
export function BlockedWindow({ onHere }: { readonly onHere: () => void }) {
  return (
    <section role="alert" aria-labelledby="blocked-window" className={styles['notice']}>
      <h2 id="blocked-window" className={styles['title']}>
        {words.title}
      </h2>
      <p>{words.text}</p>
      <Button look="primary" onClick={onHere}>
        {words.here}
      </Button>
    </section>
  )
}
