import { useSyncExternalStore } from 'react'
import { keepText } from './kept-text.ts'

const changed = new EventTarget()
let isKept = true
let tooLong = Number.POSITIVE_INFINITY

/** Writes to this tab's session storage; what did not fit once is not tried again until it is shorter. */
export function keepInTab(key: string, text: string): void {
  if (text.length >= tooLong) return
  const fits = write(key, text)
  tooLong = fits ? Number.POSITIVE_INFINITY : text.length
  if (fits === isKept) return
  isKept = fits
  changed.dispatchEvent(new Event('changed'))
}

/** False while the newest state of the runs did not fit: a reload would bring back an older one. */
export function useKeptInTab(): boolean {
  return useSyncExternalStore(subscribe, () => isKept)
}

function write(key: string, text: string): boolean {
  try {
    return keepText(sessionStorage, key, text)
  } catch {
    return false
  }
}

function subscribe(onChange: () => void): () => void {
  changed.addEventListener('changed', onChange)
  return () => {
    changed.removeEventListener('changed', onChange)
  }
}
