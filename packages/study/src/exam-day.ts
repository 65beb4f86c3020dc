import { hashOf } from './random.ts'

const day = 86_400_000

/** Days before the exam over which the last reviews are spread. */
const lastDays = 7

/**
 * When a card is due if there is an exam: an interval that would pass it ends in the week before.
 * Which day of that week depends on the card, so that they do not all come at once.
 *
 * @param due milliseconds since the epoch, without an exam
 * @param last when it was reviewed; it does not come back sooner than a day later
 */
export function dueBeforeExam(
  card: string,
  { due, last }: { readonly due: number; readonly last: number },
  examDate: string | null,
): number {
  const exam = startOf(examDate)
  if (exam === null || last >= exam || due < exam) return due
  const left = Math.floor((exam - last) / day)
  if (left < 2) return due
  const spread = Math.min(lastDays, Math.ceil(left / 2))
  return exam - (1 + (hashOf(card) % spread)) * day
}

/** Whole days until the exam begins; `null` where there is none ahead. */
export function daysToExam(examDate: string | null, now: number): number | null {
  const exam = startOf(examDate)
  return exam === null || exam <= now ? null : Math.ceil((exam - now) / day)
}

/** The first moment of that day, in UTC: at most half a day off wherever the learner is. */
function startOf(date: string | null): number | null {
  if (date === null) return null
  const at = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(at) ? null : at
}
