import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import styles from './splitter.module.css'

interface SplitterProps {
  /** What it makes wider or narrower, in words. */
  readonly label: string
  /** The id of the pane at its left. */
  readonly controls: string
  /** The width of that pane, in pixels. */
  readonly width: number
  readonly least: number
  readonly most: number
  readonly onWidth: (width: number) => void
  /** A double click, or Enter, gives the width back to the style sheet. */
  readonly onReset: () => void
}

const step = 16

/** The ARIA window splitter: a border that is dragged, or moved by arrows, Home and End. */
export function Splitter(props: SplitterProps) {
  const { label, controls, width, least, most, onWidth, onReset } = props
  const grip = useRef<number | null>(null)
  const set = (next: number) => {
    onWidth(Math.round(Math.min(most, Math.max(least, next))))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = keys(event.key, { width, least, most })
    if (next === undefined) return
    event.preventDefault()
    if (next === null) onReset()
    else set(next)
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator with a value is a widget
    <div
      role="separator"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a widget takes the focus
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuenow={Math.round(width)}
      aria-valuemin={least}
      aria-valuemax={most}
      className={styles['splitter']}
      onKeyDown={onKeyDown}
      onDoubleClick={onReset}
      onPointerDown={(event: PointerEvent<HTMLElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        grip.current = event.clientX - width
      }}
      onPointerMove={(event) => {
        if (grip.current !== null) set(event.clientX - grip.current)
      }}
      onLostPointerCapture={() => {
        grip.current = null
      }}
    />
  )
}

/** The width a key asks for; `null` for the usual one. */
function keys(key: string, { width, least, most }: Record<'width' | 'least' | 'most', number>) {
  switch (key) {
    case 'ArrowLeft':
      return width - step
    case 'ArrowRight':
      return width + step
    case 'Home':
      return least
    case 'End':
      return most
    case 'Enter':
      return null
    default:
      return undefined
  }
}
