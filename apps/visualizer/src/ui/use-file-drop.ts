import { useEffect, useRef, type RefObject } from 'react'

/** Takes a file that is dropped onto an element; the browser would open it in place of the page. */
export function useFileDrop<Element extends HTMLElement>(
  onFile: (file: File) => void,
): RefObject<Element | null> {
  const element = useRef<Element>(null)
  const current = useRef(onFile)
  useEffect(() => {
    current.current = onFile
  })
  useEffect(() => {
    const target = element.current
    const over = (event: DragEvent) => {
      event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (file) current.current(file)
    }
    target?.addEventListener('dragover', over)
    target?.addEventListener('drop', drop)
    return () => {
      target?.removeEventListener('dragover', over)
      target?.removeEventListener('drop', drop)
    }
  }, [])
  return element
}
