import { useEffect, useRef, useState } from 'react'
import { runWords } from '../../words/run.ts'
import styles from './position.module.css'

const words = runWords.position

export interface PositionProps {
  readonly position: number
  readonly length: number
  /** A step in words, counted from 0. */
  readonly nameOf: (step: number) => string
  readonly onPosition: (position: number) => void
}

/** Where in the run one stands, and a slider to any other place. */
export function Position(props: PositionProps) {
  const { position, length } = props
  return (
    <div className={styles['position']}>
      {length > 1 && <Slider {...props} />}
      <p className={styles['words']}>
        <span className="hidden-visually">{words.label}</span>
        {position}
        <span className={styles['of']}>{words.of(length)}</span>
      </p>
    </div>
  )
}

/** The run moves when the slider is let go: each place may have to be performed again. */
function Slider({ position, length, nameOf, onPosition }: PositionProps) {
  const [moved, setMoved] = useState({ from: position, to: position })
  const at = moved.from === position ? moved.to : position
  const slider = useRef<HTMLInputElement>(null)
  const go = useRef(onPosition)
  useEffect(() => {
    go.current = onPosition
  })
  useEffect(() => {
    const input = slider.current
    const onLetGo = () => {
      go.current(Number(input?.value))
    }
    input?.addEventListener('change', onLetGo)
    return () => {
      input?.removeEventListener('change', onLetGo)
    }
  }, [])
  const what = at === 0 ? words.start : nameOf(at - 1)
  return (
    <input
      ref={slider}
      type="range"
      className={styles['slider']}
      aria-label={words.slider}
      aria-valuetext={words.value(at, length, what)}
      title={words.value(at, length, what)}
      min={0}
      max={length}
      value={at}
      onChange={(event) => {
        setMoved({ from: position, to: Number(event.target.value) })
      }}
    />
  )
}
