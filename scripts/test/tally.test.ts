import { expect, test } from 'vitest'
import {
  inWords,
  tallyIn,
  tallyOfLines,
  tallyOfPlaywright,
  tallyOfVitest,
  total,
} from '../support/tally.mjs'

const file = (status: string, tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})

test('tests that were not run count as failed', () => {
  const report = { testResults: [file('passed', ['passed', 'pending', 'todo', 'skipped'])] }
  expect(tallyOfVitest(report, true)).toEqual({ passed: 1, failed: 3 })
})

test('a file that could not be loaded counts as one failure', () => {
  const report = { testResults: [file('failed', []), file('passed', ['passed'])] }
  expect(tallyOfVitest(report, false)).toEqual({ passed: 1, failed: 1 })
})

test('a run without tests, without a report, or with an error outside of tests has failed', () => {
  expect(tallyOfVitest({ testResults: [] }, true)).toEqual({ passed: 0, failed: 1 })
  expect(tallyOfVitest(null, true)).toEqual({ passed: 0, failed: 1 })
  expect(tallyOfVitest({ testResults: [file('passed', ['passed'])] }, false)).toEqual({
    passed: 1,
    failed: 1,
  })
})

test('a journey that needed a second attempt has failed', () => {
  const stats = { expected: 4, skipped: 1, unexpected: 1, flaky: 1 }
  expect(tallyOfPlaywright({ stats, errors: [] }, false)).toEqual({ passed: 4, failed: 3 })
})

test('journeys that could not begin have failed', () => {
  const stats = { expected: 0, skipped: 0, unexpected: 0, flaky: 0 }
  expect(tallyOfPlaywright({ stats, errors: ['no server'] }, false)).toEqual({
    passed: 0,
    failed: 1,
  })
  expect(tallyOfPlaywright(null, false)).toEqual({ passed: 0, failed: 1 })
})

test('the last line can be read back, and lines before it do not count', () => {
  const sum = total([
    { passed: 3, failed: 0 },
    { passed: 4, failed: 2 },
  ])
  expect(tallyIn(`1 passed, 0 failed\nmore\n${inWords(sum)}\n`)).toEqual({ passed: 7, failed: 2 })
  expect(tallyIn('nothing of the kind')).toBeNull()
})

test('a client that ends badly after its last line has failed once', () => {
  expect(tallyOfLines('ok - one\nnot ok - two: ok - x\n', true)).toEqual({ passed: 1, failed: 1 })
  expect(tallyOfLines('ok - one\nTraceback\n', false)).toEqual({ passed: 1, failed: 1 })
  expect(tallyOfLines('', true)).toEqual({ passed: 0, failed: 1 })
})
