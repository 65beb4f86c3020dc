import { check, type PreflightCheck } from './check.ts'

const minute = 60_000
const worthSaying = minute
const breaksThings = 5 * minute

/**
 * Compares this computer's clock with the `Date` of an answer. It is good to some seconds: the header
 * counts whole ones (RFC 9110 §5.6.7), and the message travelled.
 *
 * @param now milliseconds since the epoch, when the answer came
 */
export function clockCheck(date: string | undefined, now: number): PreflightCheck {
  const there = imfFixdate.test(date ?? '') ? Date.parse(date ?? '') : NaN
  if (Number.isNaN(there)) return check('clock', 'warned', 'The answer does not tell the time.')
  const ahead = now - there
  const size = Math.abs(ahead)
  if (size <= worthSaying) return check('clock', 'passed', 'The clocks agree within a minute.')
  const sentence = `This computer’s clock is ${lengthOf(size)} ${ahead > 0 ? 'ahead' : 'behind'}.`
  return check('clock', 'warned', sentence, {
    advice: size > breaksThings ? `Set the clock: ${broken(ahead)}` : 'Set the clock when you can.',
  })
}

/** The one form of date that senders write (RFC 9110 §5.6.7). */
const imfFixdate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

function broken(ahead: number): string {
  return ahead > 0
    ? 'an id_token lives for two minutes by default and would look expired at once.'
    : 'an id_token that has expired would look good, and certificates are judged by this clock too.'
}

function lengthOf(milliseconds: number): string {
  const minutes = Math.round(milliseconds / minute)
  if (minutes < 120) return minutes === 1 ? 'a minute' : `${String(minutes)} minutes`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${String(hours)} hours` : `${String(Math.round(hours / 24))} days`
}
