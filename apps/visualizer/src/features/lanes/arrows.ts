import { pathOf, type Exchange } from '@flowscope/http-message'
import { isRefused, type Moment } from '../../run-view/moments.ts'
import { answerLabel } from './answer-label.ts'
import type { Arrow } from './lane-row.ts'

/** The captured exchange of a moment: what was asked, and what was answered, if anything was. */
export function arrowsOf(moment: Moment): readonly Arrow[] {
  const { performed } = moment
  const exchange = performed?.exchange
  if (!exchange) return []
  const { from, to, channel, request, outcome } = exchange
  const crossed = crossedHalf(moment, exchange)
  const asked: Arrow = {
    kind: 'arrow',
    half: 'request',
    from,
    to,
    channel,
    label: `${request.method} ${pathOf(request.target)}`,
    refused: outcome.type === 'failure',
    crossed: crossed === 'request',
  }
  if (outcome.type === 'failure') return [asked]
  return [
    asked,
    {
      kind: 'arrow',
      half: 'answer',
      from: to,
      to: from,
      channel,
      label: answerLabel(moment, performed, outcome.response),
      refused: isRefused(moment),
      crossed: crossed === 'answer',
    },
  ]
}

/** The half that met with a refusal: the one that the refusing party received. */
function crossedHalf(moment: Moment, { to, outcome }: Exchange): Arrow['half'] | null {
  if (outcome.type === 'failure') return 'request'
  if (!isRefused(moment)) return null
  const cause = moment.performed?.verdict?.cause
  const isOwnCheck = cause?.kind === 'checkFailed' && cause.party !== to
  return isOwnCheck ? 'answer' : 'request'
}
