/**
 * Compares two strings without telling by its duration where they differ. The length may be told.
 */
export function equalInConstantTime(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let at = 0; at < a.length; at += 1) {
    difference |= a.charCodeAt(at) ^ b.charCodeAt(b.length === 0 ? 0 : at % b.length)
  }
  return difference === 0
}
