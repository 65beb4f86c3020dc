import type { Exchange } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import type { LaneRow } from '../../../src/features/lanes/lane-row.ts'
import { laneRows } from '../../../src/features/lanes/lane-rows.ts'
import type { Moment } from '../../../src/run-view/moments.ts'
import { stationOfMoment, type RunView } from '../../../src/run-view/run-view.ts'
import { viewsOfTheWalk } from '../../walk.ts'

const views = await viewsOfTheWalk()

test('the walk captures exchanges on both channels', () => {
  const captured = exchangesOf(views.at(-1)?.moments ?? [])
  expect(new Set(captured.map(({ exchange }) => exchange.channel))).toEqual(
    new Set(['front', 'back']),
  )
  expect(captured.length).toBeGreaterThan(10)
})

test.for(views.map((view) => [view.position, view] as const))(
  'after %i steps, each captured exchange is one request arrow and one answer arrow',
  ([, view]) => {
    const drawn = pictureOf(view).filter(isCaptured)
    expect(drawn.map(arrowOf)).toEqual(exchangesOf(view.moments).flatMap(arrowsOfCapture))
  },
)

test.for(views.map((view) => [view.position, view] as const))(
  'after %i steps, at most one row was not captured, the last, and it is marked as next',
  ([, view]) => {
    const rows = pictureOf(view)
    const next = rows.filter(({ when }) => when === 'next')
    expect(next).toEqual(view.draft ? rows.slice(-1) : [])
  },
)

function pictureOf(view: RunView): readonly LaneRow[] {
  const { moments, position, draft, run } = view
  return laneRows({
    moments,
    position,
    next: draft,
    stationOf: (moment) => stationOfMoment(run, moment),
  })
}

type Arrow = Extract<LaneRow, { kind: 'arrow' }>

function isCaptured(row: LaneRow): row is Arrow {
  return row.kind === 'arrow' && row.when !== 'next'
}

/** An arrow without its wording: an answer's label begins with its status. */
function arrowOf({ moment, half, from, to, channel, label }: Arrow) {
  return { moment, half, from, to, channel, says: label.split(' ')[0] }
}

interface Capture {
  readonly moment: number
  readonly exchange: Exchange
}

function exchangesOf(moments: readonly Moment[]): readonly Capture[] {
  return moments.flatMap(({ index, performed }) =>
    performed?.exchange ? [{ moment: index, exchange: performed.exchange }] : [],
  )
}

function arrowsOfCapture({ moment, exchange: { from, to, channel, request, outcome } }: Capture) {
  const status = outcome.type === 'response' ? String(outcome.response.status) : ''
  return [
    { moment, half: 'request', from, to, channel, says: request.method },
    { moment, half: 'answer', from: to, to: from, channel, says: status },
  ]
}
