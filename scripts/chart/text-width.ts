/**
 * How wide a label is in the screen's prose font, in units of its size: near enough to leave room
 * for it without the font at hand.
 */
export function widthOf(label: string, size: number): number {
  return Array.from(label).reduce((sum, letter) => sum + (widths[letter] ?? 0.56), 0) * size
}

const widths: Readonly<Record<string, number>> = {
  ' ': 0.26,
  f: 0.36,
  i: 0.27,
  j: 0.3,
  l: 0.3,
  r: 0.38,
  t: 0.38,
  m: 0.86,
  w: 0.8,
}
