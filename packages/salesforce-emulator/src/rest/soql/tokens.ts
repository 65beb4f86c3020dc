/** The last token of every query. */
export const endOfQuery = '<EOF>'

/** A text that is not closed reaches to the end, so that nobody looks for its end twice. */
const token =
  /'(?:[^'\\]|\\.)*(?:'|\\?$)|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:?\d\d)|[\w.]+|[!<>]=|<>|[^\s]/gsu

/** Cuts a query into words, numbers, moments, quoted texts and signs. */
export function tokensOf(soql: string): readonly string[] {
  return [...(soql.match(token) ?? []).map(closedOrSign), endOfQuery]
}

/** The text between the quotes; `null` when the token is not a text. */
export function quotedText(quoted: string): string | null {
  if (!/^'(?:[^'\\]|\\.)*'$/su.test(quoted)) return null
  return quoted.slice(1, -1).replace(/\\(.)/gsu, '$1')
}

/** Of a text that is not closed only the quote is left, which means nothing by itself. */
function closedOrSign(each: string): string {
  return each.startsWith("'") && quotedText(each) === null ? "'" : each
}
