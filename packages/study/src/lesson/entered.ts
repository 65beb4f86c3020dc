import { withHeader, withoutHeader } from '@flowscope/http-message'
import { atAuthority, parameter, request, together, without, type Edit } from '@flowscope/scenarios'
import type { Draft, MessageEdit } from '@flowscope/stage'
import type { Sheet } from './sheet.ts'

/** A field as the learner filled it in. */
export interface Entered {
  readonly name: string
  readonly value: string
}

/** A field that is not as the web app would write it. */
export interface FieldDifference {
  readonly name: string
  /** `null` where it was left out. */
  readonly given: string | null
  /** `null` where no such field belongs here. */
  readonly right: string | null
}

/** What differs from the web app's own message; the order of scopes does not count. */
export function differencesOf(
  { fields }: Sheet,
  blanks: readonly string[],
  entered: readonly Entered[],
): readonly FieldDifference[] {
  const rights = new Map(fields.map(({ name, right }) => [name, right]))
  const given = new Map(filledIn(entered).map(({ name, value }) => [name, value]))
  const names = new Set([...blanks, ...given.keys()])
  return [...names].flatMap((name) => {
    const difference = { name, given: given.get(name) ?? null, right: rights.get(name) ?? null }
    return isAlike(difference) ? [] : [difference]
  })
}

/** The edit that makes the draft what was written; `null` where it is that already. */
export function editOf(
  draft: Draft,
  sheet: Sheet,
  blanks: readonly string[],
  entered: readonly Entered[],
): MessageEdit | null {
  const edits = differencesOf(sheet, blanks, entered).map(editFor)
  return edits.length === 0 ? null : together(...edits)(draft, [])
}

function editFor({ name, given }: FieldDifference): Edit {
  if (name === 'Host') return request((before) => atAuthority(before, given ?? ''))
  if (name === 'Authorization') {
    return request(({ headers, ...rest }) => ({
      ...rest,
      headers: given === null ? withoutHeader(headers, name) : withHeader(headers, name, given),
    }))
  }
  return given === null ? without(name) : parameter(name, given)
}

/** A space at an end is nobody's meaning. */
function filledIn(entered: readonly Entered[]): readonly Entered[] {
  return entered
    .map(({ name, value }) => ({ name: name.trim(), value: value.trim() }))
    .filter(({ name, value }) => name !== '' && value !== '')
}

function isAlike({ name, given, right }: FieldDifference): boolean {
  if (given === right) return true
  return name === 'scope' && given !== null && right !== null && sorted(given) === sorted(right)
}

function sorted(scopes: string): string {
  return scopes.split(' ').sort().join(' ')
}
