import { useEffect, useRef, type RefObject } from 'react'

/** Keys by which one only looks around. */
const quiet = ['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'PageUp', 'PageDown']

/**
 * While a run plays, a press or a key anywhere but in its own controls pauses it.
 *
 * @returns for the element that holds those controls
 */
export function usePauseOnAction(
  playing: boolean,
  onPause: () => void,
): RefObject<HTMLDivElement | null> {
  const controls = useRef<HTMLDivElement>(null)
  const pause = useRef(onPause)
  useEffect(() => {
    pause.current = onPause
  })
  useEffect(() => {
    if (!playing) return
    const onAction = (event: Event) => {
      if (event instanceof KeyboardEvent && quiet.includes(event.key)) return
      if (event.target instanceof Node && controls.current?.contains(event.target)) return
      pause.current()
    }
    document.addEventListener('pointerdown', onAction)
    document.addEventListener('keydown', onAction)
    return () => {
      document.removeEventListener('pointerdown', onAction)
      document.removeEventListener('keydown', onAction)
    }
  }, [playing])
  return controls
}
