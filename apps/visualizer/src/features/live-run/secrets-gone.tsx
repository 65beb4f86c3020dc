import { Button } from '../../ui/button.tsx'
import { liveRunWords } from '../../words/live-run.ts'
import styles from './live-run.module.css'

const words = liveRunWords.gone

/** What is left of a run that the web server no longer holds. */
export function SecretsGone({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <section aria-labelledby="secrets-gone" className={styles['notice']}>
      <h2 id="secrets-gone" className={styles['title']}>
        {words.title}
      </h2>
      <p>{words.text}</p>
      <Button look="primary" onClick={onAgain}>
        {words.again}
      </Button>
    </section>
  )
}
