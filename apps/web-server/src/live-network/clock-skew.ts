/** The one form of date that senders write (RFC 9110 §5.6.7). */
const imfFixdate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * How far this computer's clock is ahead of the server's, judged by the Date header of an answer.
 *
 * @param now milliseconds since the epoch, when the answer came
 * @returns milliseconds, below zero when this computer is behind; good to a second or two, since the
 *   header counts whole seconds and the message travelled. `null` without a date.
 */
export function clockSkewOf(date: string | undefined, now: number): number | null {
  if (date === undefined || !imfFixdate.test(date)) return null
  const sent = Date.parse(date)
  return Number.isNaN(sent) ? null : now - sent
}
