import { describe, expect, test } from 'vitest'
import { badExamples } from './lints/bad-examples.ts'
import { good } from './lints/examples.ts'
import { lints } from './lints/index.ts'
import { placeLints } from './lints/place-lints.ts'
import { wholeLints } from './lints/whole-lints.ts'

test('for every rule there is something that breaks it', () => {
  expect(Object.keys(badExamples)).toEqual(Object.keys(lints))
})

describe('it is found when', () => {
  test.each(Object.entries(badExamples))('not: %s', (rule, bad) => {
    expect(lints[rule]?.(bad)).not.toEqual([])
  })
})

test('one good item of each sort breaks no rule', () => {
  const ofMany = { ...placeLints, ...wholeLints }
  const broken = Object.entries(lints).flatMap(([rule, lint]) => (rule in ofMany ? [] : lint(good)))
  expect(broken).toEqual([])
})
