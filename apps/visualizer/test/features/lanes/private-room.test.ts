import { expect, test } from 'vitest'
import { laneRows } from '../../../src/features/lanes/lane-rows.ts'
import { stationOfMoment } from '../../../src/run-view/run-view.ts'
import { viewsOfTheWalk } from '../../walk.ts'

test('login and consent are a private room, and the way in and out is not', async () => {
  const view = (await viewsOfTheWalk()).at(-1)
  if (!view) throw new Error('The walk has no steps')
  const rows = laneRows({
    ...view,
    next: null,
    stationOf: (moment) => stationOfMoment(view.run, moment),
  })
  const inside = rows.flatMap(({ room, label }, at) => (room ? [[at, label] as const] : []))
  const [first = 0] = inside[0] ?? []
  expect(inside.map(([at]) => at - first)).toEqual(inside.map((_, at) => at))
  expect(inside.map(([, label]) => label)).toEqual([
    'GET /setup/secur/RemoteAccessAuthorizationPage.apexp',
    '200 page that sends on',
    'GET /',
    '200 login page',
    'logs in',
    'POST /',
    '302 to /secur/frontdoor.jsp',
    'GET /secur/frontdoor.jsp',
    '200 page that sends on',
    'GET /setup/secur/RemoteAccessAuthorizationPage.apexp',
    '200 consent page',
    'decides',
    'POST /setup/secur/RemoteAccessAuthorizationPage.apexp',
  ])
})
