/** Milliseconds between two steps of Play at its usual speed. */
const usualPace = 1200

export function paceOf(speed: number): number {
  return usualPace / speed
}

export function speedOf(pace: number): number {
  return usualPace / pace
}
