import { findings } from '@flowscope/reference'
import { faultCases } from '@flowscope/scenarios'
import { expect, test } from 'vitest'
import { makers } from '../../src/drills/kinds/index.ts'
import { seededRandom } from '../../src/random.ts'
import { openGround } from './ground.ts'

test('every error of the reference is asked about, and every case of the fault hunt', async () => {
  const errors = findings.map((_, subject) =>
    makers.cause.make(subject, seededRandom('coverage'), openGround),
  )
  const about = (await Promise.all(errors)).map((drill) => drill.about)
  expect(about).toEqual(findings.map(({ id }) => id))
  expect(makers.cause.subjects).toBe(findings.length + faultCases.length)
})
