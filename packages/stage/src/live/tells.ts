import { bytesOfText, isSecret, spellingsOf } from '@flowscope/http-message'
import type { Scene } from '../scene.ts'

/** Every form in which a secret of a run could be told. */
export type TellingForms = ReadonlySet<string>

/** Below this a value is no secret, and would be found anywhere. */
const shortest = 8

/**
 * The secrets of the run as it stands: plain, encoded for any place in a message, and in Base64.
 *
 * @param typed what the learner wrote: a value that came from the page is no secret kept from it
 */
export function tellingFormsOf({ setup, state }: Scene, typed: readonly string[]): TellingForms {
  const named = state.book.names.filter(([, handle]) => isSecret(handle)).map(([value]) => value)
  const { consumerSecret } = setup.client
  const kept = named.filter((value) => !typed.some((text) => tells(spellingsOf(value), text)))
  const values = consumerSecret === null ? kept : [...kept, consumerSecret]
  return new Set(values.filter(({ length }) => length >= shortest).flatMap(formsOf))
}

export function tells(forms: TellingForms, text: string): boolean {
  return Array.from(forms).some((form) => text.includes(form))
}

/** An answer of ours is JSON around messages that may be JSON: there a value is quoted twice. */
function formsOf(value: string): readonly string[] {
  const spellings = [...spellingsOf(value)]
  const quoted = spellings.map((spelling) => JSON.stringify(spelling).slice(1, -1))
  return [...spellings, ...quoted, ...[0, 1, 2].flatMap((shift) => inBase64(value, shift))]
}

/** What is left of the value in Base64 when `shift` bytes stand before it, whatever stands around it. */
function inBase64(value: string, shift: number): readonly string[] {
  const bytes = bytesOfText(value)
  const whole = btoa('\0'.repeat(shift) + bytes)
  const sure = whole.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6))
  return [sure, sure.replaceAll('+', '-').replaceAll('/', '_')]
}
