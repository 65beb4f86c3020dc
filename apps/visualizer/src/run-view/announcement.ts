import type { Moment } from './moments.ts'
import { wordsOfDecision } from './steps.ts'

/** One sentence for the live region: what was answered, and where the flow stands now. */
export function announcementOf(moment: Moment, state: string): string {
  const what = `Step ${String(moment.index + 1)}, ${wordsOfDecision(moment.decision)}`
  return `${what}${answerOf(moment)}. State: ${state}.`
}

function answerOf({ performed }: Moment): string {
  const outcome = performed?.exchange?.outcome
  if (!outcome) return ''
  if (outcome.type === 'failure') return `: no answer, ${outcome.failure.detail}`
  const cause = performed.verdict?.cause
  const code = cause?.kind === 'refusedByServer' ? `, ${cause.code}` : ''
  return ` answered: ${String(outcome.response.status)}${code}`
}
