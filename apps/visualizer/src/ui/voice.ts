import { useSyncExternalStore } from 'react'

/** What was said last, and how many things were said before it. */
interface Spoken {
  readonly text: string
  readonly ordinal: number
}

let spoken: Spoken = { text: '', ordinal: 0 }
const heard = new EventTarget()

/** Says a sentence through the page's one polite voice; what is said next takes its place. */
export function say(text: string): void {
  spoken = { text, ordinal: spoken.ordinal + 1 }
  heard.dispatchEvent(new Event('said'))
}

export function useSpoken(): Spoken {
  return useSyncExternalStore(subscribe, () => spoken)
}

function subscribe(onSaid: () => void): () => void {
  heard.addEventListener('said', onSaid)
  return () => {
    heard.removeEventListener('said', onSaid)
  }
}
