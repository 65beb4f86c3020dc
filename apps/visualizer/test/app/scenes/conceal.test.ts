import { faultCases } from '@flowscope/scenarios'
import { practiceRun } from '@flowscope/reference'
import { expect, test } from 'vitest'
import { concealed } from '../../../src/app/scenes/conceal.ts'
import { playMoves, settled } from '../../../src/app/scenes/director.ts'
import { runViewOf } from '../../../src/run-view/run-view.ts'
import { openConductor } from '../../walk.ts'

test('a case shows its messages and keeps back what was found out about them', async () => {
  const [fault] = faultCases
  if (!fault) throw new Error('There are no cases')
  const conductor = openConductor(fault.setup?.(practiceRun()))
  expect(await playMoves(conductor, fault.moves)).toBe(fault.moves.length)
  const view = runViewOf(await settled(conductor))
  conductor.stop()
  const shown = concealed(view)
  const exchangesOf = ({ moments }: typeof view) =>
    moments.map(({ performed }) => performed?.exchange)
  expect(exchangesOf(shown)).toEqual(exchangesOf(view))
  expect(JSON.stringify(view.run.journal)).toContain('"explanation"')
  expect(JSON.stringify(shown.run.journal)).not.toContain('"explanation"')
  expect(shown.moments.every(({ performed }) => !performed?.verdict?.compared)).toBe(true)
  expect(concealed(view)).toBe(shown)
})
