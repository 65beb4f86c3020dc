import { decisionsOf } from '@flowscope/flow'
import { practiceRun } from '@flowscope/reference'
import { walkTo, whatCame, whatIfs, type WhatIf } from '@flowscope/scenarios'
import { expect, test } from 'vitest'
import { playedIn, playMoves, settled } from '../../../src/app/scenes/director.ts'
import { runWhatIf } from '../../../src/app/scenes/what-if-run.ts'
import { runViewOf } from '../../../src/run-view/run-view.ts'
import { openConductor } from '../../walk.ts'

const wrongVerifier = named('verifier-wrong')

/** One of each kind of change, and one that the chart does not wait for. */
const samples = [
  named('callback-twice'),
  ...new Map(whatIfs.map((each) => [each.by, each])).values(),
]

test('a what-if forks the run where it leaves the walk, and the run stays as it was', async () => {
  const conductor = openConductor()
  await playMoves(conductor, walkTo('query'))
  const main = runViewOf(await settled(conductor)).run
  await runWhatIf(conductor, wrongVerifier, () => undefined, 0)
  const { run, runs, moments } = runViewOf(await settled(conductor))
  conductor.stop()
  expect(run.forkedFrom).toEqual({ run: main.id, decisions: walkTo('token').length })
  expect(run.name).toBe(`what if ${wrongVerifier.title}`)
  expect(runs.find(({ id }) => id === main.id)).toEqual(main)
  expect(moments.slice(0, 12).map(({ decision }) => decision)).toEqual(
    decisionsOf(main.journal).slice(0, 12),
  )
})

test.each(samples.map((whatIf) => [whatIf.id, whatIf] as const))(
  '%s brings in the lab what it is said to bring',
  async (_id, whatIf) => {
    const conductor = openConductor()
    await runWhatIf(conductor, whatIf, () => undefined, 0)
    const played = playedIn(await settled(conductor))
    const { setup } = runViewOf(conductor.getSnapshot()).run
    conductor.stop()
    const { states: _states, ...came } = whatIf.expect
    expect(whatCame(played)).toEqual(came)
    expect(setup).toEqual(whatIf.setup?.(practiceRun()) ?? practiceRun())
  },
  20_000,
)

function named(id: string): WhatIf {
  const found = whatIfs.find((whatIf) => whatIf.id === id)
  if (!found) throw new Error(`There is no what-if ${id}`)
  return found
}
