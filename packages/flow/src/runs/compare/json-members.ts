type Member = readonly [path: string, value: string]

/**
 * The members of a JSON text with their paths, `[0].errorCode`; strings without quotes.
 *
 * @returns `null` for a text that is no JSON object or list
 */
export function jsonMembers(text: string): readonly Member[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return isContainer(value) ? membersOf(value, '') : null
  } catch {
    return null
  }
}

/** The same for a value that was read already. */
export function membersOf(value: unknown, path: string): readonly Member[] {
  if (!isContainer(value)) return [[path, wordsOf(value)]]
  const inside = Array.isArray(value)
    ? value.flatMap((each, at) => membersOf(each, `${path}[${at}]`))
    : Object.entries(value).flatMap(([name, each]) =>
        membersOf(each, path === '' ? name : `${path}.${name}`),
      )
  return inside.length === 0 ? [[path, Array.isArray(value) ? '[]' : '{}']] : inside
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
