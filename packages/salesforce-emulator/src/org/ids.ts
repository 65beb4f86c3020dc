const checksumAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'

/**
 * Lengthens an id by the three characters that let it survive software that ignores case: each
 * stands for five characters, one bit for each capital, the first character the lowest bit.
 *
 * @param id 15 characters, or 18 (which come back as they are)
 * @see sheet §12
 */
export function longId(id: string): string {
  if (id.length !== 15) return id
  return id + checksumCharacter(id, 0) + checksumCharacter(id, 5) + checksumCharacter(id, 10)
}

/** The 15 characters that a store is keyed with. */
export function shortId(id: string): string {
  return id.slice(0, 15)
}

/** @param from where the five begin */
function checksumCharacter(id: string, from: number): string {
  let bits = 0
  for (let at = 0; at < 5; at += 1) {
    const character = id.charAt(from + at)
    if (character >= 'A' && character <= 'Z') bits += 1 << at
  }
  return checksumAlphabet.charAt(bits)
}
