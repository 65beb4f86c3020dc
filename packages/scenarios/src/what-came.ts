import type { Performed, Verdict } from '@flowscope/stage'
import type { Played } from './perform.ts'
import type { WhatCame } from './what-if.ts'

/**
 * What the last of these moves brought. The check is the web app's where the web app refused, else
 * that of the teacher's note: a refusal that the browser carries on, to a page or back to the web app,
 * was decided before.
 */
export function whatCame(played: readonly Played[]): WhatCame {
  const last = played.at(-1)?.performed
  if (!last) return { status: null, code: null, text: null, check: null }
  return { status: statusOf(last), ...wordsOf(last.verdict), check: checkOf(last, played) }
}

function statusOf({ exchange }: Performed): number | null {
  return exchange?.outcome.type === 'response' ? exchange.outcome.response.status : null
}

function wordsOf(verdict: Verdict | null): Pick<WhatCame, 'code' | 'text'> {
  if (verdict?.cause?.kind !== 'refusedByServer') return { code: null, text: null }
  const { code, description } = verdict.cause
  return { code, text: description === '' ? null : description }
}

function checkOf({ note, verdict }: Performed, played: readonly Played[]): string | null {
  const seen = verdict ? verdict.check : null
  const told = note ? note.check : null
  switch (verdict?.cause?.kind) {
    case 'checkFailed':
      return seen
    case 'refusedByServer':
      return latestRefusal(played) ?? told
    case 'transport':
    case 'cancelledBy':
    case undefined:
      return told ?? seen
  }
}

function latestRefusal(played: readonly Played[]): string | null {
  const refused = played.findLast(({ performed: { note } }) => note?.passed === false)
  return refused?.performed.note?.check ?? null
}
