import { kindOf, textOfBytes, type Handle } from '@flowscope/http-message'
import { parameter, playMoves } from '@flowscope/scenarios'
import type { Drill } from '../../../src/drills/index.ts'
import { rightOf, runOf } from '../answers.ts'
import { replay } from '../replay.ts'

const ordinals = ['first', 'second', 'third']

/** Asks Salesforce itself, by introspection (RFC 7662), which tokens are active. */
export async function verifySurvivors(drill: Drill): Promise<readonly string[]> {
  const { setup, decisions } = runOf(drill)
  const { ground, seen } = await replay(setup, decisions)
  const tokens = seen
    .flatMap(({ performed }) => performed.named ?? [])
    .filter(([, handle]) => /^(?:access|refresh)Token/.test(handle))
  const alive: string[] = []
  for (const [value, handle] of tokens) {
    const [asked] = await playMoves(ground, [
      { type: 'edited', step: 'introspect', edit: parameter('token', value) },
    ])
    const outcome = asked?.performed.exchange?.outcome
    const body = outcome?.type === 'response' ? textOfBytes(outcome.response.body) : ''
    if (body.includes('"active":true')) alive.push(nameOf(handle, tokens))
  }
  const right = rightOf(drill)
  const named = tokens
    .map(([, handle]) => nameOf(handle, tokens))
    .filter((name) => right.toLowerCase().includes(name))
  return JSON.stringify(named) === JSON.stringify(alive) ? [] : [`alive are: ${alive.join(', ')}`]
}

function nameOf(handle: Handle, tokens: readonly (readonly [string, Handle])[]): string {
  const alike = tokens.map(([, each]) => each).filter((each) => kindOf(each) === kindOf(handle))
  const kind = kindOf(handle) === 'accessToken' ? 'access token' : 'refresh token'
  return alike.length > 1 ? `${ordinals[alike.indexOf(handle)] ?? ''} ${kind}` : `the ${kind}`
}
