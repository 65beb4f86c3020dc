/** HTML that may be sent as it is. */
export interface Markup {
  readonly html: string
}

type Piece = string | Markup | readonly Markup[]

/** Writes HTML; every string put into it is escaped, so that it stays text. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const written = pieces.map(write)
  return { html: parts.map((part, at) => part + (written[at] ?? '')).join('') }
}

export const nothing: Markup = { html: '' }

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Fit for the text and for quoted attributes of HTML and XML. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** A JavaScript string literal that can stand inside a `script` element. */
export function scriptString(text: string): Markup {
  const escaped = text.replace(
    /[\\'<>\u0000-\u001f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return { html: `'${escaped}'` }
}

function write(piece: Piece): string {
  if (typeof piece === 'string') return escapeText(piece)
  return 'html' in piece ? piece.html : piece.map(({ html }) => html).join('')
}
