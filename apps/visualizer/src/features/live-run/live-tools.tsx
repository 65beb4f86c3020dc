import { Button } from '../../ui/button.tsx'
import { liveRunWords } from '../../words/live-run.ts'
import styles from './live-run.module.css'

const words = liveRunWords.tools

interface LiveToolsProps {
  /** Whether there is a token that revoking would end. */
  readonly holdsToken: boolean
  /** True before the browser leaves: then the learner chooses how. */
  readonly leavesNext: boolean
  readonly inWindow: boolean
  readonly onInWindow: (inWindow: boolean) => void
  readonly onRevokeAndForget: () => void
  readonly onForget: () => void
}

/** How a live run ends, and how its browser leaves. */
export function LiveTools(props: LiveToolsProps) {
  const { holdsToken, leavesNext, inWindow, onInWindow, onRevokeAndForget, onForget } = props
  return (
    <div className={styles['tools']}>
      {leavesNext && (
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={inWindow}
            onChange={({ target }) => {
              onInWindow(target.checked)
            }}
          />
          {words.newWindow}
        </label>
      )}
      {holdsToken && <Button onClick={onRevokeAndForget}>{words.revokeAndForget}</Button>}
      <Button look="quiet" onClick={onForget}>
        {words.forget}
      </Button>
    </div>
  )
}
