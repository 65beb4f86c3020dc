/** Header values and bodies are bytes: what is wider becomes its UTF-8. */
export function inBytes(text: string): string {
  return text.replace(/[^\u0000-\u00ff]/gu, (character) =>
    String.fromCharCode(...new TextEncoder().encode(character)),
  )
}
