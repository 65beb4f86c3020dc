import { withHeader } from '@flowscope/http-message'
import { parameter, playMoves, request, type Move } from '@flowscope/scenarios'
import type { Drill } from '../../../src/drills/index.ts'
import { rightOf, runOf } from '../answers.ts'
import { lastStatus, replay } from '../replay.ts'

/** Uses the value in every way there is, and looks what it is good for. */
export async function verifyToken(drill: Drill): Promise<readonly string[]> {
  const value = drill.exhibits[0]?.text ?? ''
  const what = await goodFor(drill, value)
  return rightOf(drill) === what ? [] : [`it is: ${what}`]
}

async function goodFor(drill: Drill, value: string): Promise<string> {
  const { setup, decisions } = runOf(drill)
  const beforeToken = decisions.findIndex((each) => 'step' in each && each.step === 'token')
  const works = async (move: Move, upTo = decisions.length) => {
    const { ground } = await replay(setup, decisions.slice(0, upTo))
    return lastStatus(await playMoves(ground, [move])) === 200
  }
  const asBearer: Move = {
    type: 'edited',
    step: 'query',
    edit: request((sent) => ({
      ...sent,
      headers: withHeader(sent.headers, 'Authorization', `Bearer ${value}`),
    })),
  }
  if (await works(asBearer))
    return value.startsWith('eyJ') ? 'An access token, as a JWT' : 'An opaque access token'
  if (await works({ type: 'edited', step: 'refresh', edit: parameter('refresh_token', value) }))
    return 'A refresh token'
  if (value === setup.client.consumerKey) return 'A consumer key'
  if (value === setup.client.consumerSecret) return 'A consumer secret'
  if (value.startsWith('eyJ')) return 'An id token'
  const asCode: Move = { type: 'edited', step: 'token', edit: parameter('code', value) }
  if (await works(asCode, beforeToken)) return 'An authorization code'
  const asVerifier: Move = {
    type: 'edited',
    step: 'token',
    edit: parameter('code_verifier', value),
  }
  return (await works(asVerifier, beforeToken)) ? 'A code verifier' : 'A state'
}
