/**
 * Spells random bytes in an alphabet, without favouring its first letters: a byte that falls into
 * the incomplete last round is passed over.
 *
 * @param bytes as many as needed, with some to spare: 2 × `length` is plenty
 * @throws RangeError when the bytes ran out
 */
export function pickCharacters(bytes: Uint8Array, alphabet: string, length: number): string {
  const limit = 256 - (256 % alphabet.length)
  const codes = new Array<number>(length)
  let picked = 0
  for (let at = 0; at < bytes.length && picked < length; at += 1) {
    const byte = bytes[at] ?? limit
    if (byte < limit) codes[picked++] = alphabet.charCodeAt(byte % alphabet.length)
  }
  if (picked < length) throw new RangeError('Not enough random bytes for this text')
  return String.fromCharCode(...codes)
}
