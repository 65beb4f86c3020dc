import { useEffect, useLayoutEffect, useRef } from 'react'

interface TypedAheadProps {
  readonly onType: (change: (text: string) => string) => void
  readonly onClose: () => void
}

/** Stands in for a dialog that is still being fetched: what is typed is meant for it, and no shortcut. */
export function TypedAhead({ onType, onClose }: TypedAheadProps) {
  const hands = useRef({ onType, onClose })
  useEffect(() => {
    hands.current = { onType, onClose }
  })
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab') return
      event.preventDefault()
      event.stopPropagation()
      if (event.key === 'Escape') hands.current.onClose()
      else hands.current.onType((text) => typedOn(text, event.key))
    }
    addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [])
  return null
}

function typedOn(text: string, key: string): string {
  if (key === 'Backspace') return text.slice(0, -1)
  return key.length === 1 ? text + key : text
}
