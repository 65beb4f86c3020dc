import { XmlError } from './xml-error.ts'

const predefined: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
}

/** @throws XmlError for an entity that XML itself does not have */
export function decodedText(text: string): string {
  return text.replace(/&([^;&]{0,10});?/g, (written, name: string) => {
    const character = written.endsWith(';') ? characterOf(name) : undefined
    if (character === undefined) throw new XmlError('an unknown entity')
    return character
  })
}

/** Line breaks and tabs in an attribute count as spaces (XML 1.0 §3.3.3). */
export function decodedAttribute(text: string): string {
  return decodedText(text.replace(/[\t\n]/g, ' '))
}

function characterOf(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? []
  if (hex === undefined && decimal === undefined) return predefined[name]
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined
}
