/** One character of a value, and how it is written. */
export interface Unit {
  readonly raw: string
  readonly decoded: string
}

const escapes = /(?:%[0-9a-f]{2})+|\+|[^%+]|%/giu

/** A value in percent-encoding, character by character. */
export function encodedUnits(raw: string): readonly Unit[] {
  return Array.from(raw.matchAll(escapes), ([piece]) => piece).flatMap(unitsOfPiece)
}

/** A value that stands for itself. */
export function plainUnits(raw: string): readonly Unit[] {
  return Array.from(raw, (character) => ({ raw: character, decoded: character }))
}

export function isEscape({ raw, decoded }: Unit): boolean {
  return raw !== decoded
}

function unitsOfPiece(piece: string): readonly Unit[] {
  if (piece === '+') return [{ raw: piece, decoded: ' ' }]
  if (!/^%[0-9a-f]{2}/i.test(piece)) return [{ raw: piece, decoded: piece }]
  const bytes = piece.match(/%../g) ?? []
  return bytes.every((byte) => Number.parseInt(byte.slice(1), 16) < 0x80)
    ? bytes.map((byte) => ({ raw: byte, decoded: decodeURIComponent(byte) }))
    : [{ raw: piece, decoded: decodedBytes(piece) }]
}

function decodedBytes(piece: string): string {
  try {
    return decodeURIComponent(piece)
  } catch {
    return '\ufffd'
  }
}
