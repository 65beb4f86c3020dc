import type { Exchange, HttpRequest } from '@flowscope/http-message'
import { addressOf } from '../features/message/choice.ts'
import type { WireLine } from '../features/message/wire-line.ts'
import { requestLines, responseLines } from '../features/message/wire-lines.ts'

/** The first parameter or field of an answer: the note that is open before the reader chooses. */
export function firstAddress({ request, outcome }: Exchange): string | null {
  if (outcome.type === 'failure') return null
  return firstNamed(responseLines(outcome.response, request.target))
}

export function firstAddressOfRequest(request: HttpRequest): string | null {
  return firstNamed(requestLines(request))
}

function firstNamed(lines: readonly WireLine[]): string | null {
  const line = lines.find(
    (each) => each.kind === 'parameter' || (each.kind === 'json' && each.named),
  )
  return line && 'named' in line && line.named ? addressOf(line.named) : null
}
