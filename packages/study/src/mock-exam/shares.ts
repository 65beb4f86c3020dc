/**
 * Deals seats out by weight, with the largest remainders rounded up; nobody gets more than there is
 * room for, and what is left over goes to the others.
 *
 * @param parts relative weights, and how many each part can take
 * @returns seats in the order of the parts; fewer than asked for where there is no more room
 */
export function sharesOf(
  seats: number,
  parts: readonly { readonly weight: number; readonly room: number }[],
): readonly number[] {
  const full = parts.map(({ room }) => room)
  if (sum(full) <= seats) return full
  const wanted = largestRemainder(
    seats,
    parts.map(({ weight }) => weight),
  )
  const tooMany = parts.findIndex(({ room }, at) => (wanted[at] ?? 0) > room)
  const tight = parts[tooMany]
  if (tight === undefined) return wanted
  const others = parts.filter((_, at) => at !== tooMany)
  return sharesOf(seats - tight.room, others).toSpliced(tooMany, 0, tight.room)
}

/** Hamilton’s method; of equal remainders the earlier part wins. */
function largestRemainder(seats: number, weights: readonly number[]): readonly number[] {
  const all = sum(weights)
  if (all === 0) return weights.map(() => 0)
  const quotas = weights.map((weight) => (seats * weight) / all)
  const whole = quotas.map(Math.floor)
  const left = seats - sum(whole)
  const winners = quotas
    .map((quota, at) => ({ at, remainder: quota - Math.floor(quota) }))
    .toSorted((one, other) => other.remainder - one.remainder)
    .slice(0, left)
    .map(({ at }) => at)
  return whole.map((seat, at) => (winners.includes(at) ? seat + 1 : seat))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
