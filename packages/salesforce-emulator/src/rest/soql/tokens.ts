/** The last token of every query. */
export const endOfQuery = '<EOF>'

const token = /'(?:[^'\\]|\\.)*'|[\w.]+|!=|[^\s]/gu

/** Cuts a query into words, numbers, quoted texts and signs. */
export function tokensOf(soql: string): readonly string[] {
  return [...(soql.match(token) ?? []), endOfQuery]
}

/** The text between the quotes; `null` when the token is not a text. */
export function quotedText(quoted: string): string | null {
  if (!/^'(?:[^'\\]|\\.)*'$/u.test(quoted)) return null
  return quoted.slice(1, -1).replace(/\\(.)/gu, '$1')
}
