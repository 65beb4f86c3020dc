import type { FieldDifference } from '@flowscope/study'

/** True of a field that was not right the last time, until it is changed. */
export function isWrong(
  differences: readonly FieldDifference[],
  name: string,
  value: string,
): boolean {
  return differences.some(
    (each) => each.name === name.trim() && (each.given ?? '') === value.trim(),
  )
}
