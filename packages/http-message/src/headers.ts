/** One header line: name in the sender's own spelling, value without the white space around it. */
export type HeaderLine = readonly [name: string, value: string]

/** The header lines of a message, in the order in which they were sent; repeated ones stay apart. */
export type Headers = readonly HeaderLine[]

const sameName = (a: string, b: string) =>
  a.length === b.length && a.toLowerCase() === b.toLowerCase()

/** The first value under a name, whatever its spelling (RFC 9110 §5.1: names ignore case). */
export function header(headers: Headers, name: string): string | undefined {
  return headers.find(([each]) => sameName(each, name))?.[1]
}

/** Every value under a name, in order. */
export function headerValues(headers: Headers, name: string): readonly string[] {
  return headers.filter(([each]) => sameName(each, name)).map(([, value]) => value)
}

export function withHeader(headers: Headers, name: string, value: string): Headers {
  const at = headers.findIndex(([each]) => sameName(each, name))
  if (at < 0) return [...headers, [name, value]]
  return headers.map((line, index) => (index === at ? [line[0], value] : line))
}

export function withoutHeader(headers: Headers, name: string): Headers {
  return headers.filter(([each]) => !sameName(each, name))
}

/** Node's flat list `[name, value, name, value, …]`, which keeps order, spelling and repeats. */
export function flatHeaders(headers: Headers): string[] {
  const flat: string[] = []
  for (const [name, value] of headers) flat.push(name, value)
  return flat
}

/** @throws RangeError when the list has an odd number of items */
export function headersOfFlat(flat: readonly string[]): Headers {
  if (flat.length % 2 !== 0) throw new RangeError('A flat header list has an even number of items')
  const lines: HeaderLine[] = []
  for (let at = 0; at < flat.length; at += 2) lines.push([flat[at] ?? '', flat[at + 1] ?? ''])
  return lines
}
