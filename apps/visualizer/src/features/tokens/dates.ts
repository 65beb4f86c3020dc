const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  dateStyle: 'medium',
  timeStyle: 'medium',
})

/** @param time milliseconds since the epoch */
export function timeOf(time: number): string {
  return `${format.format(time)} UTC`
}

/** @param seconds since the epoch, as JWTs count */
export function timeOfSeconds(seconds: number): string {
  return timeOf(seconds * 1000)
}
