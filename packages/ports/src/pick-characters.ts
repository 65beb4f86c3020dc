/**
 * Spells random bytes in an alphabet, without favouring its first letters: a byte that falls into
 * the incomplete last round is passed over.
 *
 * @param bytes as many as needed, with some to spare: 2 × `length` is plenty
 * @throws RangeError when the bytes ran out
 */
export function pickCharacters(bytes: Uint8Array, alphabet: string, length: number): string {
  const limit = 256 - (256 % alphabet.length)
  let out = ''
  for (const byte of bytes) {
    if (out.length === length) break
    if (byte < limit) out += alphabet.charAt(byte % alphabet.length)
  }
  if (out.length < length) throw new RangeError('Not enough random bytes for this text')
  return out
}
