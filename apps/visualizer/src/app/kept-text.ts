/** Characters of a piece. To write one takes a fraction of a millisecond, to write a long run a tenth of a second. */
const size = 16_384

/** Reads what {@link keepText} wrote; the first piece has the key itself. */
export function keptText(storage: Storage, key: string): string | null {
  const pieces = keptPieces(storage, key)
  return pieces.length === 0 ? null : pieces.join('')
}

/**
 * Writes a text in pieces, and of these only the ones that have changed.
 *
 * @returns false where it does not fit; then what was kept before is there again
 */
export function keepText(storage: Storage, key: string, text: string): boolean {
  const before = keptPieces(storage, key)
  try {
    replace(storage, key, before, cut(text))
    return true
  } catch {
    replace(storage, key, keptPieces(storage, key), before)
    return false
  }
}

function keptPieces(storage: Storage, key: string): readonly string[] {
  const pieces: string[] = []
  const next = () => storage.getItem(keyOf(key, pieces.length))
  for (let piece = next(); piece !== null; piece = next()) pieces.push(piece)
  return pieces
}

/** What is too much goes first, which leaves more room. */
function replace(
  storage: Storage,
  key: string,
  from: readonly string[],
  to: readonly string[],
): void {
  from.slice(to.length).forEach((_, at) => {
    storage.removeItem(keyOf(key, to.length + at))
  })
  to.forEach((piece, at) => {
    if (piece !== from[at]) storage.setItem(keyOf(key, at), piece)
  })
}

function cut(text: string): readonly string[] {
  const count = Math.max(1, Math.ceil(text.length / size))
  return Array.from({ length: count }, (_, at) => text.slice(at * size, (at + 1) * size))
}

function keyOf(key: string, at: number): string {
  return at === 0 ? key : `${key}.${String(at)}`
}
