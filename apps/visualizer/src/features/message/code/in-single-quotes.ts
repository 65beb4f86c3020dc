const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** A text as Apex and JavaScript both write it. */
export function inSingleQuotes(text: string): string {
  const inner = text.replace(/[\\'\n\r\t]/g, (character) => escapes[character] ?? character)
  return `'${inner}'`
}
