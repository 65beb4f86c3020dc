/** One `Set-Cookie` line, attributes in the order and spelling in which they were sent (RFC 6265 §4.1). */
export interface SetCookie {
  readonly name: string
  readonly value: string
  readonly attributes: readonly CookieAttribute[]
}

export type CookieAttribute = readonly [name: string, value: string | null]

export type CookiePair = readonly [name: string, value: string]

/** Reads a `Set-Cookie` value as browsers do (RFC 6265 §5.2); `null` when it has no name. */
export function parseSetCookie(line: string): SetCookie | null {
  const [pair = '', ...rest] = line.split(';')
  const [name, value] = halves(pair)
  if (value === null || name === '') return null
  return { name, value, attributes: rest.map(halves) }
}

export function serializeSetCookie({ name, value, attributes }: SetCookie): string {
  const tail = attributes.map(([key, each]) => (each === null ? `; ${key}` : `; ${key}=${each}`))
  return `${name}=${value}${tail.join('')}`
}

/** The attribute's value; `null` when it has none, `undefined` when it is not there. The last one counts. */
export function cookieAttribute(cookie: SetCookie, name: string): string | null | undefined {
  return cookie.attributes.findLast(([each]) => each.toLowerCase() === name.toLowerCase())?.[1]
}

/** Reads a `Cookie` header. Pieces without `=` are passed over: a server never trusts this header. */
export function parseCookies(line: string): readonly CookiePair[] {
  return line.split(';').flatMap((piece): CookiePair[] => {
    const [name, value] = halves(piece)
    return value === null ? [] : [[name, value]]
  })
}

export function serializeCookies(pairs: readonly CookiePair[]): string {
  return pairs.map(([name, value]) => `${name}=${value}`).join('; ')
}

function halves(text: string): CookieAttribute {
  const equals = text.indexOf('=')
  if (equals < 0) return [text.trim(), null]
  return [text.slice(0, equals).trim(), text.slice(equals + 1).trim()]
}
