import { useState, type ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useLasting } from '../../ui/use-lasting.ts'
import styles from './run-bar.module.css'

interface RunBarProps {
  /** What Send does, in words: "Send token request". `null` when there is nothing to send. */
  readonly primary: string | null
  /** What it says when there is nothing to send. */
  readonly rest: string
  /** True while a message is under way. */
  readonly busy: boolean
  readonly playing: boolean
  readonly canGoBack: boolean
  readonly canGoForward: boolean
  readonly position: number
  readonly length: number
  readonly onPrimary: () => void
  readonly onBack: () => void
  readonly onForward: () => void
  readonly onRestart: () => void
  readonly onPlay: () => void
  /** The branches, at the far end. */
  readonly children?: ReactNode
}

export function RunBar(props: RunBarProps) {
  const [open, setOpen] = useState(false)
  return (
    <section id="run" tabIndex={-1} aria-label="Run" className={styles['bar']} data-open={open}>
      <div className={styles['way']}>
        <Button
          disabled={!props.canGoBack}
          onClick={props.onBack}
          className={styles['back']}
          aria-keyshortcuts="b"
        >
          <Icon name="back" /> <span>Back</span>
        </Button>
        <Primary {...props} />
        <Button
          look="icon"
          className={styles['unfold']}
          aria-label="More about the run"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open)
          }}
        >
          <Icon name="more" size={22} />
        </Button>
      </div>
      <div className={styles['more']}>
        <Button look="quiet" aria-pressed={props.playing} onClick={props.onPlay}>
          <Icon name={props.playing ? 'pause' : 'play'} /> {props.playing ? 'Pause' : 'Play'}
        </Button>
        <Button look="quiet" onClick={props.onRestart}>
          <Icon name="restart" /> Restart
        </Button>
      </div>
      <div className={styles['end']}>
        <Position {...props} />
        {props.children}
      </div>
    </section>
  )
}

/** One button for both: at the tip it sends, in the past it walks the same way again. */
function Primary(props: RunBarProps) {
  const { primary, busy, canGoForward, onPrimary, onForward } = props
  const forward = canGoForward && primary === null
  const idle = busy || (primary === null && !canGoForward)
  const waiting = useLasting(busy)
  return (
    <Button
      look="primary"
      className={styles['primary']}
      aria-disabled={idle}
      data-brief={busy && !waiting}
      aria-keyshortcuts="n"
      onClick={() => {
        if (idle) return
        if (forward) onForward()
        else onPrimary()
      }}
    >
      {waiting ? 'Under way…' : (primary ?? (forward ? 'Forward' : props.rest))}
      <Icon name="send" />
    </Button>
  )
}

function Position({ position, length }: Pick<RunBarProps, 'position' | 'length'>) {
  return (
    <p className={styles['position']}>
      <span className="hidden-visually">Position: </span>
      {position}
      <span className={styles['of']}> of {length}</span>
    </p>
  )
}
