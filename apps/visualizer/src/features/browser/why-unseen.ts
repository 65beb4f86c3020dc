import { header, urlOf, type Exchange } from '@flowscope/http-message'
import { browserWords } from '../../words/browser.ts'

const words = browserWords.unseen

/** Why the window is empty after an answer, in a sentence. */
export function whyUnseen({ request, outcome }: Exchange, html: string | null): string {
  if (outcome.type === 'failure') return words.noAnswer
  const location = header(outcome.response.headers, 'location')
  if (location !== undefined) return words.redirect(hostOf(location, urlOf(request)))
  return html === null ? words.noBody : words.script(words.elsewhere)
}

function hostOf(location: string, base: string): string {
  return URL.canParse(location, base) ? new URL(location, base).host : words.elsewhere
}
