import type { Claims } from './jwt.ts'

/**
 * When an assertion ends, in milliseconds since the epoch. Clients write the number as a number or
 * as text, and some write milliseconds, which Salesforce takes for seconds of a far future
 * (sheet §5.8).
 *
 * @returns `null` when `exp` is missing or no number
 */
export function expiryOf({ exp }: Claims): number | null {
  const isNumeral = typeof exp === 'string' && /^\d{1,20}(\.\d{1,20})?$/.test(exp)
  const seconds = isNumeral ? Number(exp) : exp
  return typeof seconds === 'number' && Number.isFinite(seconds) ? seconds * 1000 : null
}

/** Seconds since the epoch, as an assertion writes them. */
export function inSeconds(milliseconds: number): string {
  return String(Math.floor(milliseconds / 1000))
}
