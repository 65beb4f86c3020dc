const name = 'flowscope.faults found'

/** Points by the id of each case that was solved, as long as this tab lives. */
export function solvedCases(): Readonly<Record<string, number>> {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? '{}') as Readonly<Record<string, number>>
  } catch {
    return {}
  }
}

export function keepSolved(id: string, points: number): void {
  try {
    sessionStorage.setItem(name, JSON.stringify({ ...solvedCases(), [id]: points }))
  } catch {
    // Then the list only forgets.
  }
}
