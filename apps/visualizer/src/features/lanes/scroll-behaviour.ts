/** Smoothly only after something that happened just now, and not for who asked for less motion. */
export function scrollBehaviour(happened: boolean): ScrollBehavior {
  const reduced =
    document.documentElement.dataset['motion'] === 'reduced' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  return happened && !reduced ? 'smooth' : 'auto'
}
