import { useAriaKeys } from '../../settings/use-aria-keys.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useLasting } from '../../ui/use-lasting.ts'
import { runWords } from '../../words/run.ts'
import styles from './run-bar.module.css'

export interface WayProps {
  /** What Send does, in words: "Send token request". `null` when there is nothing to send. */
  readonly primary: string | null
  /** What it says when there is nothing to send. */
  readonly rest: string
  /** True while a message is under way. */
  readonly busy: boolean
  readonly canGoBack: boolean
  readonly canGoForward: boolean
  readonly onPrimary: () => void
  readonly onBack: () => void
  readonly onForward: () => void
}

/** Back and forward through what happened, and the one button that makes something happen. */
export function Way(props: WayProps) {
  const { canGoBack, canGoForward, onBack, onForward } = props
  const keys = { back: useAriaKeys('back'), forward: useAriaKeys('forward') }
  return (
    <>
      <Button
        aria-disabled={!canGoBack}
        onClick={() => {
          if (canGoBack) onBack()
        }}
        className={styles['back']}
        aria-keyshortcuts={keys.back}
      >
        <Icon name="back" /> <span>{runWords.back}</span>
      </Button>
      <Button
        look="icon"
        className={styles['forward']}
        aria-label={runWords.forward}
        title={runWords.forward}
        aria-keyshortcuts={keys.forward}
        aria-disabled={!canGoForward}
        onClick={() => {
          if (canGoForward) onForward()
        }}
      >
        <Icon name="forward" />
      </Button>
      <Primary {...props} />
    </>
  )
}

/** One button for both: at the tip it sends, in the past it walks the same way again. */
function Primary({ primary, rest, busy, canGoForward, onPrimary, onForward }: WayProps) {
  const forward = canGoForward && primary === null
  const idle = busy || (primary === null && !canGoForward)
  const waiting = useLasting(busy)
  const keys = useAriaKeys('send')
  return (
    <Button
      look="primary"
      className={styles['primary']}
      aria-disabled={idle}
      data-brief={busy && !waiting}
      data-past={canGoForward}
      aria-keyshortcuts={keys}
      onClick={() => {
        if (idle) return
        if (forward) onForward()
        else onPrimary()
      }}
    >
      {waiting ? runWords.underWay : (primary ?? (forward ? runWords.forward : rest))}
      <Icon name="send" />
    </Button>
  )
}
