/**
 * Whether a text fits a pattern in which `%` stands for any text and `_` for one character. Needs no
 * more steps than the two lengths multiplied, whatever the pattern.
 */
export function isLike(text: string, pattern: string): boolean {
  const wanted = pattern.replace(/%+/g, '%')
  if (wanted.replaceAll('%', '').length > text.length) return false
  let at = 0
  let inPattern = 0
  let lastAny = -1
  let textOfLastAny = 0
  while (at < text.length) {
    const character = wanted[inPattern]
    if (character === '%') {
      lastAny = inPattern
      textOfLastAny = at
      inPattern += 1
    } else if (character === '_' || character === text[at]) {
      at += 1
      inPattern += 1
    } else if (lastAny >= 0) {
      textOfLastAny += 1
      at = textOfLastAny
      inPattern = lastAny + 1
    } else {
      return false
    }
  }
  return wanted.slice(inPattern).replace('%', '') === ''
}
