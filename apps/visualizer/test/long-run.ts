import { appendDecision, appendOutcome, type Journal, type Run } from '@flowscope/flow'
import { viewsOfTheWalk } from './walk.ts'

/**
 * A run that goes on asking: the practice walk up to its first query, then the same query until so
 * many messages have been sent and received. Each repetition has the bytes of the real one.
 */
export async function longRun(messages: number): Promise<Run> {
  const walked = (await viewsOfTheWalk()).find(({ station }) => station === 'api-call')
  if (!walked) throw new Error('The walk makes no call')
  const { run, moments } = walked
  const query = moments.at(-1)?.performed
  if (!query) throw new Error('The first call was not answered')
  const sent = moments.filter(({ performed }) => performed?.exchange).length
  const missing = Math.max(0, Math.ceil(messages / 2) - sent)
  const again = Array.from({ length: missing }, (_, at) => `again-${String(at)}`)
  const more = again.flatMap((key): Journal => {
    const asked = appendDecision([], key, { type: 'send', step: 'query' })
    return appendOutcome(asked, key, query)
  })
  return { ...run, journal: [...run.journal, ...more] }
}
