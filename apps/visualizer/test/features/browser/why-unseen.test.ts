import { expect, test } from 'vitest'
import { whyUnseen } from '../../../src/features/browser/why-unseen.ts'
import { viewsOfTheWalk } from '../../walk.ts'

test('each hop without a page says where the browser goes instead', async () => {
  const moments = (await viewsOfTheWalk()).at(-1)?.moments ?? []
  const reasons = moments.flatMap(({ performed }) =>
    performed?.exchange?.from === 'browser' && performed.view?.html === null
      ? [whyUnseen(performed.exchange, null)]
      : [],
  )
  const goesOnTo = (host: string) =>
    `Nothing to see: the answer is a redirect, and the browser goes on to ${host} by itself.`
  expect(reasons).toEqual([
    goesOnTo('acme.my.localhost:3001'),
    goesOnTo('acme.my.localhost:3001'),
    goesOnTo('acme.my.localhost:3001'),
    goesOnTo('localhost:3000'),
  ])
})
