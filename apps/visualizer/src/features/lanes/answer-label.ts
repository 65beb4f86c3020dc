import { header, pathOf, type HttpResponse } from '@flowscope/http-message'
import type { Landing, Performed } from '@flowscope/stage'
import { isRefused, type Moment } from '../../run-view/moments.ts'
import { laneWords } from '../../words/lanes.ts'

/** Status and what it means to who receives it: the code of a refusal, a page, or where to go next. */
export function answerLabel(
  moment: Moment,
  performed: Performed,
  { status, reason, headers }: HttpResponse,
): string {
  const code = isRefused(moment) ? codeOf(performed) : null
  const what = code ?? pageWords(performed, status) ?? whither(headers) ?? reason
  return `${String(status)} ${what}`
}

function codeOf({ verdict }: Performed): string | null {
  return verdict?.cause?.kind === 'refusedByServer' ? verdict.cause.code : null
}

/** What a page is to the user, where the stage tells. */
function pageWords({ landing, view }: Performed, status: number): string | null {
  if (!landing || (landing === 'hop' && status !== 200)) return null
  if (landing === 'loginPage' && isVerification(view?.html ?? '')) return words.verificationPage
  return pages[landing] ?? null
}

const words = laneWords.pages

const pages: Readonly<Partial<Record<Landing, string>>> = words

/** The second half of a login is a page of its own: it asks for the code (sheet §13.3). */
function isVerification(html: string): boolean {
  return html.includes('name="emc"')
}

function whither(headers: HttpResponse['headers']): string | null {
  const location = header(headers, 'Location')
  if (location === undefined) return null
  return laneWords.whither(pathOf(location.replace(/^https?:\/\/[^/]*/, '')))
}
