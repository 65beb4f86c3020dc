import { bytesOfArray, textOfBytes } from '@flowscope/http-message'

interface Claims {
  readonly at_hash?: string
}

/** The claims of a JWT, unchecked. */
export function idTokenIn(jwt: string): Claims | null {
  const [, claims = ''] = jwt.split('.')
  try {
    return JSON.parse(textOfPart(claims)) as Claims
  } catch {
    return null
  }
}

/** base64url, as text. */
export function textOfPart(part: string): string {
  return decodedPart(part.replaceAll('-', '+').replaceAll('_', '/'))
}

/** base64, as text; nothing where it is none. */
export function decodedPart(base64: string): string {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    return textOfBytes(bytesOfArray(bytes))
  } catch {
    return ''
  }
}
