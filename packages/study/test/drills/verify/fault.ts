import type { Decision } from '@flowscope/stage'
import type { Drill } from '../../../src/drills/index.ts'
import { rightOf, runOf } from '../answers.ts'
import { replay } from '../replay.ts'

/** Salesforce takes these: the harm is done elsewhere. */
const notRefused = [
  'The consumer secret travels in the address.',
  'Nothing ties the answer to this browser.',
  'It asks for another flow than the web server flow.',
  'The code goes to somebody else’s site.',
]

/** Sends the message as it was shown, and once more as it should be. */
export async function verifyFault(drill: Drill): Promise<readonly string[]> {
  const { setup, decisions } = runOf(drill)
  const last = decisions.at(-1) as Extract<Decision, { type: 'send' }>
  const asShown = await passes(decisions)
  const asItShouldBe = await passes([...decisions.slice(0, -1), { type: 'send', step: last.step }])
  return [
    ...(asShown === notRefused.includes(rightOf(drill))
      ? []
      : [`shown, it passes: ${String(asShown)}`]),
    ...(asItShouldBe ? [] : ['it is refused without the mistake as well']),
  ]

  async function passes(all: readonly Decision[]): Promise<boolean> {
    const { seen } = await replay(setup, all)
    return seen.at(-1)?.performed.verdict?.passed === true
  }
}
