import type { IpRange } from '@flowscope/reference'

/** Whether an IPv4 address lies in one of the ranges; what is no IPv4 address lies in none. */
export function inRanges(address: string, ranges: readonly IpRange[]): boolean {
  const number = numberOf(address)
  if (number === null) return false
  return ranges.some(({ start, end }) => {
    const [first, last] = [numberOf(start), numberOf(end)]
    return first !== null && last !== null && first <= number && number <= last
  })
}

/** Ranges as a person reads them, for the teacher's note. */
export function rangesInWords(ranges: readonly IpRange[]): string {
  return ranges.map(({ start, end }) => (start === end ? start : `${start}–${end}`)).join(', ')
}

function numberOf(address: string): number | null {
  const parts = address.split('.')
  const isAddress = parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part))
  if (!isAddress || parts.some((part) => Number(part) > 255)) return null
  return parts.reduce((number, part) => number * 256 + Number(part), 0)
}
