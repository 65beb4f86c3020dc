/**
 * Bytes as a string with one character per byte (U+0000 to U+00FF), what the Infra Standard calls
 * an isomorphic decoding. Unlike a `Uint8Array` it cannot be changed, compares with `===`, and
 * survives JSON, a link and session storage as it is.
 */
export type ByteString = string & { readonly __bytes: unique symbol }

export const noBytes = '' as ByteString

/** The UTF-8 bytes of a text. */
export function bytesOfText(text: string): ByteString {
  return bytesOfArray(new TextEncoder().encode(text))
}

/** The text that UTF-8 bytes stand for; bytes that are not UTF-8 become U+FFFD, a BOM is kept. */
export function textOfBytes(bytes: ByteString): string {
  return beyondAscii.test(bytes) ? textOfUtf8(arrayOfBytes(bytes)) : bytes
}

const beyondAscii = /[\u0080-\u00ff]/

export function textOfUtf8(array: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(array)
}

const chunk = 8192

export function bytesOfArray(array: Uint8Array): ByteString {
  let out = ''
  for (let at = 0; at < array.length; at += chunk) {
    out += String.fromCharCode(...array.subarray(at, at + chunk))
  }
  return out as ByteString
}

export function arrayOfBytes(bytes: ByteString): Uint8Array<ArrayBuffer> {
  const array = new Uint8Array(bytes.length)
  for (let at = 0; at < bytes.length; at += 1) array[at] = bytes.charCodeAt(at)
  return array
}

/**
 * Takes a string that already has one character per byte, such as a header as Node hands it over.
 *
 * @throws RangeError names the first character above U+00FF
 */
export function asBytes(isomorphic: string): ByteString {
  const wide = /[\u0100-\uffff]/.exec(isomorphic)
  if (wide) throw new RangeError(`"${wide[0]}" at ${String(wide.index)} is not one byte`)
  return isomorphic as ByteString
}
