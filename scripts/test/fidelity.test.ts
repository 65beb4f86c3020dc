import { readFileSync } from 'node:fs'
import { ledger } from '@flowscope/salesforce-emulator'
import { expect, test } from 'vitest'
import { holdingTests } from '../fidelity/holding-tests.ts'
import { fidelityPage } from '../fidelity/page.ts'
import { inRoot } from '../support/root.mjs'

test('docs/fidelity.md is what npm run fidelity writes', () => {
  expect(readFileSync(inRoot('docs', 'fidelity.md'), 'utf8')).toBe(fidelityPage())
})

const held = new Set(holdingTests().map(({ line }) => line))

test('every line of the ledger is held by a test', () => {
  expect(ledger.map(({ id }) => id).filter((id) => !held.has(id))).toEqual([])
})

test('every test holds a line that exists', () => {
  const ids: readonly string[] = ledger.map(({ id }) => id)
  expect([...held].filter((line) => !ids.includes(line))).toEqual([])
})
