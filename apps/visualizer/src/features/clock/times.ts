import { wordsOfDuration } from '../../run-view/steps.ts'
import { clockWords } from '../../words/clock.ts'

const short = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

const long = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  dateStyle: 'full',
  timeStyle: 'medium',
})

const withDate = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

export function timeOfDay(time: number): string {
  return short.format(time)
}

export function fullTime(time: number): string {
  return `${long.format(time)} UTC`
}

/** The time of day, with its date where that is another week. */
export function timeSeenFrom(now: number, time: number): string {
  const week = 6 * 24 * 60 * 60_000
  return Math.abs(time - now) < week ? short.format(time) : withDate.format(time)
}

/** `14 min`, `2 h 1 min`, or seconds where it is less than a minute. */
export function distance(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000)
  if (seconds < 60) return clockWords.seconds(seconds)
  const hours = Math.floor(seconds / 3600)
  return hours < 48 ? wordsOfDuration(seconds * 1000) : clockWords.days(Math.floor(hours / 24))
}
