const prefix = 'flowscope.study.'

/** Under which key of the browser’s storage a part of the log is kept. */
export function keyOf(part: string): string {
  return prefix + part
}

export function isOfLog(key: string): boolean {
  return key.startsWith(prefix)
}

/** The names of all parts that are kept. Throws where the storage may not be used. */
export function keptParts(): readonly string[] {
  return Object.keys(localStorage)
    .filter(isOfLog)
    .map((key) => key.slice(prefix.length))
}
