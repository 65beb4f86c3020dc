import { useState, type ReactNode } from 'react'
import { useAriaKeys } from '../../settings/use-aria-keys.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { runWords } from '../../words/run.ts'
import { PlayControls, type PlayProps } from './play-controls.tsx'
import { Position, type PositionProps } from './position.tsx'
import { Way, type WayProps } from './way.tsx'
import styles from './run-bar.module.css'

interface RunBarProps {
  readonly way: WayProps
  /** Left out where nothing goes on by itself, as in a real org. */
  readonly play?: PlayProps
  readonly place: PositionProps
  readonly onRestart?: () => void
  readonly onAsk?: () => void
  /** What stands beside the way on. */
  readonly beside?: ReactNode
  /** The branches, at the far end. */
  readonly children?: ReactNode
}

/** Always in sight: ways back and on, where the run stands, and its branches. */
export function RunBar(props: RunBarProps) {
  const { way, play, place, onRestart, onAsk, beside, children } = props
  const keys = useAriaKeys('whatIf')
  const [open, setOpen] = useState(false)
  return (
    <section
      id="run"
      tabIndex={-1}
      aria-label={runWords.label}
      className={styles['bar']}
      data-open={open}
    >
      <div className={styles['way']}>
        <Way {...way} />
        {onAsk && (
          <Button className={styles['ask']} aria-keyshortcuts={keys} onClick={onAsk}>
            {runWords.whatIf}
          </Button>
        )}
        <Button
          look="icon"
          className={styles['unfold']}
          aria-label={runWords.more}
          aria-expanded={open}
          onClick={() => {
            setOpen(!open)
          }}
        >
          <Icon name="more" size={22} />
        </Button>
      </div>
      {way.canGoForward && <p className={styles['past']}>{runWords.inThePast}</p>}
      <div className={styles['more']}>
        {play && <PlayControls {...play} />}
        {onRestart && (
          <Button look="quiet" onClick={onRestart}>
            <Icon name="restart" /> {runWords.restart}
          </Button>
        )}
        {beside}
      </div>
      <div className={styles['end']}>
        <Position {...place} />
        {children}
      </div>
    </section>
  )
}
