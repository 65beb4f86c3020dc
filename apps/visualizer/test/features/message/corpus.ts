import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import type { RunView } from '../../../src/run-view/run-view.ts'
import { requestLines, responseLines } from '../../../src/features/message/wire-lines.ts'
import type { WireLine } from '../../../src/features/message/wire-line.ts'
import { viewsOfTheWalk } from '../../walk.ts'

export interface WalkMessage {
  readonly message: HttpRequest | HttpResponse
  readonly lines: readonly WireLine[]
}

export interface Walk {
  readonly view: RunView
  readonly requests: readonly HttpRequest[]
  readonly messages: readonly WalkMessage[]
}

/** Every message of the whole walk, and the run at its end. */
export function theWalk(): Promise<Walk> {
  walk ??= playTheWalk()
  return walk
}

let walk: Promise<Walk> | undefined

async function playTheWalk(): Promise<Walk> {
  const views = await viewsOfTheWalk()
  const view = views.at(-1)
  if (!view) throw new Error('The walk has no view')
  const exchanges = view.moments.flatMap(({ performed }) => performed?.exchange ?? [])
  const messages = exchanges.flatMap(({ request, outcome }): readonly WalkMessage[] => {
    const asked = { message: request, lines: requestLines(request) }
    if (outcome.type === 'failure') return [asked]
    const { response } = outcome
    return [asked, { message: response, lines: responseLines(response, request.target) }]
  })
  return { view, requests: exchanges.map(({ request }) => request), messages }
}
