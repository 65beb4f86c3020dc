import { textOfBytes, type FormField, type Headers } from '@flowscope/http-message'
import { messageWords } from '../../words/message.ts'
import { headersOf, parameterPlaces, parametersOf, type Editable } from './editable.ts'

const words = messageWords.changes

/** What the learner changed in a draft, one short sentence each; empty when nothing. */
export function draftChanges(drafted: Editable, edited: Editable): readonly string[] {
  return [
    ...startChanges(drafted, edited),
    ...parameterPlaces(edited).flatMap((place) =>
      listChanges(
        parametersOf(drafted, place).map(pairOfField),
        parametersOf(edited, place).map(pairOfField),
      ),
    ),
    ...listChanges(pairsOfHeaders(headersOf(drafted)), pairsOfHeaders(headersOf(edited))),
    ...plainBodyChanges(drafted, edited),
  ]
}

type Pair = readonly [name: string, value: string | null]

const pairOfField = ({ rawName, rawValue }: FormField): Pair => [rawName, rawValue]

/** The parameters of a Location are compared one by one, the header as a whole is not. */
function pairsOfHeaders(headers: Headers): readonly Pair[] {
  return headers.map(([name, value]) =>
    name.toLowerCase() === 'location' ? [name, value.split('?', 1)[0] ?? ''] : [name, value],
  )
}

function startChanges(drafted: Editable, edited: Editable): readonly string[] {
  if (drafted.kind === 'request' && edited.kind === 'request') {
    const [before, after] = [drafted.request, edited.request]
    return [
      ...changed(words.method, before.method, after.method),
      ...changed(words.path, before.target.split('?', 1)[0], after.target.split('?', 1)[0]),
      ...changed(words.address, before.authority, after.authority),
    ]
  }
  if (drafted.kind === 'answer' && edited.kind === 'answer') {
    const [before, after] = [drafted.answer, edited.answer]
    return [
      ...changed(words.status, String(before.status), String(after.status)),
      ...changed(words.reason, before.reason, after.reason),
    ]
  }
  return []
}

function plainBodyChanges(drafted: Editable, edited: Editable): readonly string[] {
  if (drafted.kind !== 'request' || edited.kind !== 'request') return []
  if (parameterPlaces(edited).includes('form')) return []
  return changed(words.body, textOfBytes(drafted.request.body), textOfBytes(edited.request.body))
}

function changed(name: string, before: string | undefined, after: string | undefined) {
  return before === after ? [] : [words.changed(name)]
}

function listChanges(before: readonly Pair[], after: readonly Pair[]): readonly string[] {
  const had = countByName(before)
  const has = countByName(after)
  const names = [...new Set([...had.keys(), ...has.keys()])]
  const changes = names.flatMap((name) => nameChanges(name, had.get(name), has.get(name)))
  const sameNames = changes.length === 0 && namesOf(before) !== namesOf(after)
  return sameNames ? [words.order] : changes
}

function nameChanges(
  name: string,
  before: readonly (string | null)[] = [],
  after: readonly (string | null)[] = [],
): readonly string[] {
  const shown = name === '' ? words.unnamed : name
  if (after.length === 0) return [words.removed(shown)]
  if (before.length === 0) return [words.added(shown)]
  if (after.length > before.length) return [words.repeated(shown)]
  return before.join('\n') === after.join('\n') ? [] : [words.changed(shown)]
}

function countByName(pairs: readonly Pair[]): ReadonlyMap<string, readonly (string | null)[]> {
  const byName = new Map<string, (string | null)[]>()
  for (const [name, value] of pairs) byName.set(name, [...(byName.get(name) ?? []), value])
  return byName
}

function namesOf(pairs: readonly Pair[]): string {
  return pairs.map(([name]) => name).join('\n')
}
