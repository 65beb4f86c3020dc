/** A list of texts; `null` for anything else. */
export function textsIn(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null
  const members: readonly unknown[] = value
  return members.every((member) => typeof member === 'string') ? members : null
}
