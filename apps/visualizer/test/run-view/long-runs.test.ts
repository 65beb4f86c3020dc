import { appendDecision, appendOutcome } from '@flowscope/flow'
import { expect, test } from 'vitest'
import { laneRows } from '../../src/features/lanes/lane-rows.ts'
import { momentsOf } from '../../src/run-view/moments.ts'
import { stationOfMoment } from '../../src/run-view/run-view.ts'
import { longRun } from '../long-run.ts'

const run = await longRun(2000)
const last = momentsOf(run.journal).at(-1)

test('a long run has a row for each message and each mark', () => {
  const rows = rowsOf(run)
  expect(rows.filter(({ kind }) => kind === 'arrow')).toHaveLength(2000)
  expect(rows.at(-1)).toMatchObject({ when: 'present', station: 'api-call', label: '200 OK' })
})

test('one step more draws only the rows of the last two steps again', () => {
  const before = new Set(rowsOf(run))
  const journal = appendOutcome(
    appendDecision(run.journal, 'one-more', { type: 'send', step: 'query' }),
    'one-more',
    last?.performed ?? missing(),
  )
  const fresh = rowsOf({ ...run, journal }).filter((row) => !before.has(row))
  expect(fresh.map(({ when }) => when)).toEqual(['past', 'past', 'present', 'present'])
})

function rowsOf(each: typeof run) {
  const moments = momentsOf(each.journal)
  return laneRows({
    moments,
    position: moments.length,
    next: null,
    stationOf: (moment) => stationOfMoment(each, moment),
  })
}

function missing(): never {
  throw new Error('The long run has no outcome')
}
