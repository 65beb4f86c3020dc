const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** The world's clock with its date, UTC. */
export function momentClock(milliseconds: number): string {
  return `${format.format(milliseconds)} UTC`
}
