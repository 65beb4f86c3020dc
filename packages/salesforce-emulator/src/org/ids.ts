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
  const groups = [id.slice(0, 5), id.slice(5, 10), id.slice(10)]
  return id + groups.map(checksumCharacter).join('')
}

/** The 15 characters that a store is keyed with. */
export function shortId(id: string): string {
  return id.slice(0, 15)
}

function checksumCharacter(group: string): string {
  let bits = 0
  for (let at = 0; at < group.length; at += 1) {
    const character = group.charAt(at)
    if (character >= 'A' && character <= 'Z') bits += 1 << at
  }
  return checksumAlphabet.charAt(bits)
}
