import { textOfBytes } from '@flowscope/http-message'
import type { Performed } from '@flowscope/stage'

/** The members of the JSON object in a successful answer; none where there is no such thing. */
export function parseJson({ exchange }: Performed): Readonly<Record<string, unknown>> {
  if (exchange?.outcome.type !== 'response') return {}
  const { status, body } = exchange.outcome.response
  if (status !== 200) return {}
  try {
    const json: unknown = JSON.parse(textOfBytes(body))
    return typeof json === 'object' && json !== null ? { ...json } : {}
  } catch {
    return {}
  }
}
