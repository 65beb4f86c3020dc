const alphabet = Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  (character) => character.charCodeAt(0),
)
const padding = '='.charCodeAt(0)

/** Bytes that are spelled in one go: three make four characters, and a call has few arguments. */
const chunk = 3 * 2048

/** Base64 with padding (RFC 4648 §4). */
export function base64(bytes: Uint8Array): string {
  let characters = ''
  for (let from = 0; from < bytes.length; from += chunk) {
    characters += String.fromCharCode(...codesOf(bytes, from, Math.min(from + chunk, bytes.length)))
  }
  return characters
}

function codesOf(bytes: Uint8Array, from: number, to: number): number[] {
  const codes: number[] = []
  for (let at = from; at < to; at += 3) {
    const [first, second = 0, third = 0] = [bytes[at] ?? 0, bytes[at + 1], bytes[at + 2]]
    codes.push(
      codeOf(first >> 2),
      codeOf(((first & 3) << 4) | (second >> 4)),
      at + 1 < to ? codeOf(((second & 15) << 2) | (third >> 6)) : padding,
      at + 2 < to ? codeOf(third & 63) : padding,
    )
  }
  return codes
}

function codeOf(sixBits: number): number {
  return alphabet[sixBits] ?? padding
}

/** Base64url without padding (RFC 4648 §5, RFC 7515 §2). */
export function base64url(bytes: Uint8Array): string {
  return base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** @returns `null` when the text is not base64url */
export function bytesOfBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (character) => character.charCodeAt(0))
}
