import { textOfBytes, urlOf, type Exchange } from '@flowscope/http-message'
import { practiceRun } from '@flowscope/reference'
import { expect, test } from 'vitest'
import { playMoves, walkTo, whatCame, whatIfs, type Played, type WhatIf } from '../src/index.ts'
import { openGround, statesAfter } from './ground.ts'

test.each(whatIfs.map(({ id, ...whatIf }) => [id, { id, ...whatIf }] as const))(
  '%s ends as it is told',
  async (_id, whatIf) => {
    const played = await play(whatIf)
    const { states, ...came } = whatIf.expect
    expect(whatCame(played)).toEqual(came)
    expect(statesAfter(played)).toMatchObject(states)
    expect(wordsOnTheWire(played)).toContain(came.code ?? '')
    expect(wordsOnTheWire(played)).toContain(came.text ?? '')
  },
)

async function play({ at, change, then, setup = (run) => run }: WhatIf) {
  const ground = await openGround(setup(practiceRun()))
  return playMoves(ground, [...walkTo(at), change, ...then])
}

/** All that stands in the last message, however it is written there. */
function wordsOnTheWire(played: readonly Played[]): string {
  const exchange = played.at(-1)?.performed.exchange
  return exchange ? plain(textOf(exchange)) : ''
}

function textOf({ request, outcome }: Exchange): string {
  if (outcome.type === 'failure') return urlOf(request)
  const { status, reason, body } = outcome.response
  return [urlOf(request), String(status), reason, textOfBytes(body)].join('\n')
}

function plain(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/%([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
