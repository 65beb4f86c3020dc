import { textOfUtf8 } from './bytes.ts'

/**
 * One field of a query or of an `application/x-www-form-urlencoded` body: as it was written, and
 * what it means.
 */
export interface FormField {
  readonly rawName: string
  /** `null` when there was no `=`; the empty string when there was nothing behind it. */
  readonly rawValue: string | null
  readonly name: string
  readonly value: string
  /** False when a `%` is not followed by two hex digits, or the bytes are not UTF-8. */
  readonly wellFormed: boolean
}

/** Reads a query or form body, keeping repeats, order, empty fields and the encoding as written. */
export function parseForm(raw: string): readonly FormField[] {
  return raw === '' ? [] : raw.split('&').map(parseField)
}

function parseField(raw: string): FormField {
  const equals = raw.indexOf('=')
  const rawName = equals < 0 ? raw : raw.slice(0, equals)
  const rawValue = equals < 0 ? null : raw.slice(equals + 1)
  if (!isEncoded(raw)) {
    return { rawName, rawValue, name: rawName, value: rawValue ?? '', wellFormed: true }
  }
  const name = decodeField(rawName)
  const value = decodeField(rawValue ?? '')
  return {
    rawName,
    rawValue,
    name: name.text,
    value: value.text,
    wellFormed: name.wellFormed && value.wellFormed,
  }
}

/** The inverse of {@link parseForm}, character by character. */
export function serializeForm(fields: readonly FormField[]): string {
  return fields
    .map(({ rawName, rawValue }) => (rawValue === null ? rawName : `${rawName}=${rawValue}`))
    .join('&')
}

/** Encodes pairs as a browser's form does: space becomes `+` (URL Standard, urlencoded serializer). */
export function encodeForm(pairs: Iterable<readonly [name: string, value: string]>): string {
  return Array.from(
    pairs,
    ([name, value]) => `${encodeFormValue(name)}=${encodeFormValue(value)}`,
  ).join('&')
}

/** Percent-encodes all but the characters a form leaves alone (`A-Z a-z 0-9 * - . _`), space as `+`. */
export function encodeFormValue(text: string): string {
  return percentEncode(text)
    .replace(/[!'()~]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')
}

/** Percent-encodes as `encodeURIComponent` does, but never throws: half a surrogate pair is U+FFFD. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
}

/** The decoded value of the first field with a name, or `undefined` when there is none. */
export function formValue(fields: readonly FormField[], name: string): string | undefined {
  return fields.find((field) => field.name === name)?.value
}

export function formField(name: string, value: string): FormField {
  return {
    rawName: encodeFormValue(name),
    rawValue: encodeFormValue(value),
    name,
    value,
    wellFormed: true,
  }
}

function decodeField(raw: string): { readonly text: string; readonly wellFormed: boolean } {
  if (!isEncoded(raw)) return { text: raw, wellFormed: true }
  const spaced = raw.replaceAll('+', ' ')
  try {
    return { text: decodeURIComponent(spaced), wellFormed: true }
  } catch {
    return { text: decodeLeniently(spaced), wellFormed: false }
  }
}

function isEncoded(raw: string): boolean {
  return raw.includes('%') || raw.includes('+')
}

/** A stray `%` stands for itself; bytes that are not UTF-8 become U+FFFD. */
function decodeLeniently(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = run
      .slice(1)
      .split('%')
      .map((hex) => Number.parseInt(hex, 16))
    return textOfUtf8(Uint8Array.from(bytes))
  })
}
