import { bytesOfText, isSecret, spellingsOf } from '@flowscope/http-message'
import type { Scene } from '../scene.ts'

/** Below this a value is no secret, and would be found anywhere. */
const shortest = 8

/** Whether a text tells a secret of the run: plain, encoded for any place in a message, or in Base64. */
export function tells({ setup, state }: Scene, text: string): boolean {
  const named = state.book.names.filter(([, handle]) => isSecret(handle)).map(([value]) => value)
  const { consumerSecret } = setup.client
  const values = consumerSecret === null ? named : [...named, consumerSecret]
  return values
    .filter(({ length }) => length >= shortest)
    .some((value) => tellingForms(value).some((form) => text.includes(form)))
}

function tellingForms(value: string): readonly string[] {
  return [...spellingsOf(value), ...[0, 1, 2].flatMap((shift) => inBase64(value, shift))]
}

/** What is left of the value in Base64 when `shift` bytes stand before it, whatever stands around it. */
function inBase64(value: string, shift: number): readonly string[] {
  const bytes = bytesOfText(value)
  const whole = btoa('\0'.repeat(shift) + bytes)
  const sure = whole.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6))
  return [sure, sure.replaceAll('+', '-').replaceAll('/', '_')]
}
