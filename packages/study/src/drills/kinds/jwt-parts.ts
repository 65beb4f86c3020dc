import type { Exhibit } from '../drill.ts'

/** Header and claims of a JWT, as anybody can read them; nothing for any other value. */
export function decodedParts(value: string): readonly Exhibit[] {
  const [header, claims, signature] = value.split('.')
  if (!value.startsWith('eyJ') || !header || !claims || !signature) return []
  return [
    { title: 'Its header, decoded', text: decoded(header), look: 'wire' },
    { title: 'Its claims, decoded', text: decoded(claims), look: 'wire' },
  ]
}

function decoded(part: string): string {
  const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  )
  return JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)), null, 2)
}
