const results = '[data-result]'

/** Moves the focus to the result at this place; false where there is none. */
export function focusResult(at: number): boolean {
  const result = [...document.querySelectorAll<HTMLElement>(results)][at]
  result?.focus()
  return result !== undefined
}

/** Moves the focus by so many results; before the first stands the search field. */
export function focusBeside(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(results)]
  const at = all.findIndex((each) => each === document.activeElement) + by
  if (at < 0) document.getElementById('reference-search')?.focus()
  else focusResult(Math.min(at, all.length - 1))
}
