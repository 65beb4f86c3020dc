import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import { liveRunWords } from '../../words/live-run.ts'
import styles from './live-run.module.css'

const words = liveRunWords.edited

interface ConfirmEditProps {
  readonly onSend: () => void
  readonly onBack: () => void
}

/** Asked once for each message that was changed and goes to a real org. */
export function ConfirmEdit({ onSend, onBack }: ConfirmEditProps) {
  return (
    <Modal onClose={onBack} aria-labelledby="confirm-edit">
      <h2 id="confirm-edit" className={styles['title']}>
        {words.title}
      </h2>
      <p>{words.text}</p>
      <div className={styles['ways']}>
        <Button look="primary" onClick={onSend}>
          {words.send}
        </Button>
        <Button onClick={onBack}>{words.back}</Button>
      </div>
    </Modal>
  )
}
