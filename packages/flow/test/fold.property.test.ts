import { nodeCrypto } from '@flowscope/node-ports'
import { practiceRun } from '@flowscope/reference'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  boundariesOf,
  decisionsOf,
  foldRun,
  nextBoundary,
  previousBoundary,
  readLink,
  writeLink,
  type Journal,
} from '../src/index.ts'
import { generatedJournal } from './support/generated-journal.ts'

const settings = { numRuns: 100 }

/** The same entries as new values, so that nothing that was folded before is known. */
const copyOf = (journal: Journal): Journal => structuredClone(journal)

const flowAt = (journal: Journal, at: number) => {
  const { value, context } = foldRun(journal, at)
  return { value, context }
}

test('folds a prefix to the same state entry by entry and at once', () => {
  const property = fc.property(generatedJournal, fc.nat(), (journal, seed) => {
    const at = seed % (journal.length + 1)
    journal.forEach((_, each) => foldRun(journal, each))
    expect(flowAt(journal, at)).toEqual(flowAt(copyOf(journal).slice(0, at), at))
  })
  fc.assert(property, settings)
})

test('is at the same place after going back and forward', () => {
  const property = fc.property(generatedJournal, fc.nat(), (journal, seed) => {
    const inner = boundariesOf(journal).slice(1)
    const cursor = inner[seed % Math.max(1, inner.length)] ?? 0
    const back = previousBoundary(journal, cursor)
    expect(nextBoundary(journal, back)).toBe(inner.length === 0 ? 0 : cursor)
    expect(foldRun(journal, nextBoundary(journal, back))).toBe(foldRun(journal, cursor))
  })
  fc.assert(property, settings)
})

test('carries every run through a link and back', () => {
  const property = fc.property(generatedJournal, fc.string(), (journal, name) => {
    const setup = practiceRun()
    const run = { id: 'run·1', setup, journal, forkedFrom: null, name }
    const reading = readLink(writeLink(nodeCrypto, run))
    expect(reading).toMatchObject({
      kind: 'run',
      run: { setup, name, decisions: decisionsOf(journal) },
    })
  })
  fc.assert(property, settings)
})

test('says damaged or newer of any other text, and never throws', () => {
  const property = fc.property(
    fc.oneof(
      fc.string(),
      fc.base64String().map((t) => `1.${t}`),
    ),
    (text) => {
      expect(['damaged', 'newer']).toContain(readLink(text).kind)
    },
  )
  fc.assert(property, { numRuns: 500 })
})
