import { header, pathOf, type Exchange } from '@flowscope/http-message'
import type { Landing, Performed } from '@flowscope/stage'
import { isRefused, type Moment } from '../../run-view/moments.ts'
import type { Arrow } from './lane-row.ts'

/** The captured exchange of a moment: what was asked, and what was answered, if anything was. */
export function arrowsOf(moment: Moment): readonly Arrow[] {
  const { performed } = moment
  const exchange = performed?.exchange
  if (!exchange) return []
  const { from, to, channel, request, outcome } = exchange
  const asked: Arrow = {
    kind: 'arrow',
    half: 'request',
    from,
    to,
    channel,
    label: `${request.method} ${pathOf(request.target)}`,
    refused: outcome.type === 'failure',
  }
  if (outcome.type === 'failure') return [asked]
  const { status, reason } = outcome.response
  const words = landingWords(performed) ?? whither(exchange) ?? reason
  const code = isRefused(moment) ? codeOf(performed) : null
  const label = `${String(status)} ${code ?? words}`
  return [
    asked,
    {
      kind: 'arrow',
      half: 'answer',
      from: to,
      to: from,
      channel,
      label,
      refused: isRefused(moment),
    },
  ]
}

/** What a page is to the user, where the stage tells. */
function landingWords(performed: Performed | null): string | null {
  if (!performed?.landing || !performed.exchange) return null
  if (performed.landing === 'hop' && !isPage(performed.exchange)) return null
  return pages[performed.landing] ?? null
}

const pages: Readonly<Partial<Record<Landing, string>>> = {
  hop: 'page that sends on',
  loginPage: 'login page',
  consentPage: 'consent page',
  callbackAhead: 'page that leads back',
  app: 'back in the web app',
}

function whither({ outcome }: Exchange): string | null {
  if (outcome.type === 'failure') return null
  const location = header(outcome.response.headers, 'Location')
  return location === undefined ? null : `to ${pathOf(location.replace(/^https?:\/\/[^/]*/, ''))}`
}

function isPage({ outcome }: Exchange): boolean {
  return outcome.type === 'response' && outcome.response.status === 200
}

function codeOf(performed: Performed | null): string | null {
  const cause = performed?.verdict?.cause
  return cause?.kind === 'refusedByServer' ? cause.code : null
}
