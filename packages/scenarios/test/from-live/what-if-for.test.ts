import { practiceRun } from '@flowscope/reference'
import type { Cause } from '@flowscope/stage'
import { expect, test } from 'vitest'
import { playMoves, walkTo, whatIfFor, whatIfs, type WhatIf } from '../../src/index.ts'
import { lastStepOf, placeOf } from '../../src/from-live/place-of.ts'
import { openGround } from '../ground.ts'

const refusals = whatIfs.filter(({ expect: { code } }) => code !== null)

test('knows of each what-if where its refusal shows', async () => {
  const played = await Promise.all(refusals.map(async (each) => [each.id, await causeOf(each)]))
  const told = refusals.map((each) => [each.id, placeOf(each)])
  expect(told).toEqual(played.map(([id, cause]) => [id, placeIn(cause)]))
}, 240_000)

test.each(refusals.map((whatIf) => [whatIf.id, whatIf] as const))(
  'shows the refusal of %s again',
  (_, whatIf) => {
    const { code, text } = whatIf.expect
    const place = placeOf(whatIf)
    if (code === null || place === null) throw new Error('Nothing is refused here')
    const step = lastStepOf(whatIf)
    const shown = whatIfFor({ place, code, description: text ?? '', step })
    expect(shown?.likeness).toBe('sameWords')
    expect(shown?.whatIf.expect).toMatchObject({ code, text })
    expect(shown && placeOf(shown.whatIf)).toBe(place)
    expect(shown && lastStepOf(shown.whatIf)).toBe(step)
  },
)

test('gives the whole way to the refusal', () => {
  const shown = whatIfFor({
    place: 'redirect',
    code: 'access_denied',
    description: 'end-user denied authorization',
    step: 'callback',
  })
  expect(shown?.whatIf.id).toBe('user-denies')
  expect(shown?.moves).toEqual([
    ...walkTo('consent'),
    { type: 'fill', step: 'consent', press: 'deny' },
    ...(shown?.whatIf.then ?? []),
  ])
})

test('falls back to the same code where the words are new, and says so', () => {
  const met = { place: 'tokenResponse', code: 'invalid_grant', step: 'token' } as const
  const shown = whatIfFor({ ...met, description: 'words of tomorrow' })
  expect(shown?.likeness).toBe('sameCode')
  expect(shown?.whatIf.expect.code).toBe('invalid_grant')
  expect(shown && lastStepOf(shown.whatIf)).toBe('token')
})

test('has nothing to show for a code that the mock never gives', () => {
  expect(
    whatIfFor({ place: 'redirect', code: 'teapot', description: '', step: 'callback' }),
  ).toBeNull()
})

async function causeOf({ at, change, then, setup = (run) => run }: WhatIf): Promise<Cause | null> {
  const ground = await openGround(setup(practiceRun()))
  const played = await playMoves(ground, [...walkTo(at), change, ...then])
  return played.at(-1)?.performed.verdict?.cause ?? null
}

function placeIn(cause: unknown): string | null {
  return typeof cause === 'object' && cause && 'place' in cause ? String(cause.place) : null
}
