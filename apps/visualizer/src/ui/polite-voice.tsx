import { useSpoken } from './voice.ts'

/** The one polite voice of a page: it says what is said by `say`. */
export function PoliteVoice() {
  const { text, ordinal } = useSpoken()
  return (
    <p className="hidden-visually" role="status" aria-live="polite">
      {text}
      {isOdd(ordinal) && '\u00a0'}
    </p>
  )
}

/** The same sentence twice in a row is heard twice only if the text changes. */
function isOdd(ordinal: number): boolean {
  return ordinal % 2 === 1
}
