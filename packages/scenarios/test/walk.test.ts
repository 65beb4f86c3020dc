import { expect, test } from 'vitest'
import { playMoves, walk, walkTo } from '../src/index.ts'
import { openGround, statesAfter } from './ground.ts'

test('the plain walk ends with a revoked grant', async () => {
  const played = await playMoves(await openGround(), walk)
  expect(statesAfter(played)).toMatchObject({
    flow: 'revoked',
    accessToken: 'revoked',
    refreshToken: 'revoked',
    salesforceSession: 'loggedIn',
  })
})

test('the walk can be had up to any of its steps', () => {
  expect([walkTo('register'), walkTo('expiry').length, walkTo('end')]).toEqual([[], 14, walk])
})
