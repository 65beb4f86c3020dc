import type { Exhibit } from '../drill.ts'
import { exchangeIn } from '../play.ts'
import type { Played } from '@flowscope/scenarios'
import { answerText, requestText } from '../wire-text.ts'

/** One half of an exchange, under a title that does not tell which one it is. */
export function messageExhibit(
  played: Played,
  half: 'request' | 'answer',
  title: string = titles[half],
): Exhibit {
  const { request, outcome } = exchangeIn(played)
  if (half === 'request') return { title, text: requestText(request), look: 'wire' }
  const text = outcome.type === 'response' ? answerText(outcome.response) : outcome.failure.detail
  return { title, text, look: 'wire' }
}

const titles = { request: 'A request', answer: 'An answer' } as const
