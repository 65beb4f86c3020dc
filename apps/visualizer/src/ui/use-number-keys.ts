import { useEffect, useRef } from 'react'

/**
 * Calls back with 1 to 9 when that key is pressed alone, and no text field and no dialog has it
 * (WCAG 2.1.4: whoever uses it lets single keys be switched off).
 *
 * @param isOn false where keys mean nothing now
 */
export function useNumberKeys(isOn: boolean, onNumber: (number: number) => void): void {
  const current = useRef(onNumber)
  useEffect(() => {
    current.current = onNumber
  })
  useEffect(() => {
    if (!isOn) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (!/^[1-9]$/.test(event.key) || isMeantOtherwise(event)) return
      event.preventDefault()
      current.current(Number(event.key))
    }
    addEventListener('keydown', onKeyDown)
    return () => {
      removeEventListener('keydown', onKeyDown)
    }
  }, [isOn])
}

function isMeantOtherwise(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return true
  if (event.ctrlKey || event.metaKey || event.altKey) return true
  if (document.querySelector('dialog[open]')) return true
  const field = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]'
  return event.target instanceof Element && event.target.closest(field) !== null
}
