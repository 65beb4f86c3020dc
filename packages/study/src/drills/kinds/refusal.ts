import { parseForm, textOfBytes, type Exchange } from '@flowscope/http-message'

/** What came back, in one sentence. */
export function refusalIn({ outcome }: Exchange): string {
  if (outcome.type === 'failure') return outcome.failure.detail
  const { status, body } = outcome.response
  const words = wordsIn(textOfBytes(body))
  return words === null
    ? `Salesforce answers with status ${String(status)}.`
    : `Salesforce answers \`${words}\`.`
}

/** Code and words of a refusal, however it is written; `null` where there are none. */
function wordsIn(body: string): string | null {
  if (body.startsWith('error=')) return joined(Object.fromEntries(fieldsOf(body)))
  try {
    const [first] = [JSON.parse(body) as unknown].flat()
    return isRecord(first) ? joined(first) : null
  } catch {
    return /^\w+$/.test(body) ? body : null
  }
}

function fieldsOf(form: string): readonly (readonly [string, string])[] {
  return parseForm(form).map(({ name, value }) => [name, value])
}

function joined(refusal: Readonly<Record<string, unknown>>): string | null {
  const code = refusal['error'] ?? refusal['errorCode']
  const words = refusal['error_description'] ?? refusal['message']
  if (typeof code !== 'string') return null
  return typeof words === 'string' ? `${code}: ${words.trim().split('\n').at(-1) ?? ''}` : code
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
