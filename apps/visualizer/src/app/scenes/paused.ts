/** Milliseconds between the messages of a scenario; none for whoever wants no motion. */
export function pauseBetweenMoves(): number {
  const reduced =
    document.documentElement.dataset['motion'] === 'reduced' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  return reduced ? 0 : 320
}
