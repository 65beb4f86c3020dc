import { header, pathOf } from '@flowscope/http-message'
import type { Answer } from '../world/answer.ts'
import { isRest } from '../world/refusals.ts'
import type { Visit } from '../world/visit.ts'
import { withLimitInfo } from './api-usage.ts'

/** What every answer of the REST API has, whether it grants or refuses; others stay as they are. */
export function finishedByRest(visit: Visit, answer: Answer): Answer | Promise<Answer> {
  const path = pathOf(visit.request.target)
  if (!isRest(path)) return answer
  const indented = wantsIndent(visit) ? indentedJson(answer) : answer
  return isListOfVersions(path) ? indented : withLimitInfo(visit, indented)
}

function wantsIndent({ request }: Visit): boolean {
  return header(request.headers, 'X-PrettyPrint') === '1'
}

function indentedJson(answer: Answer): Answer {
  if (answer.contentType?.startsWith('application/json') !== true) return answer
  return { ...answer, body: JSON.stringify(JSON.parse(answer.body), null, 2) }
}

/** It needs no token, so that no org's calls are told to strangers. */
function isListOfVersions(path: string): boolean {
  return /^\/services\/data\/?$/.test(path)
}
