import { bytesOfText, type HttpRequest } from '@flowscope/http-message'
import { practiceRun } from '@flowscope/reference'
import type { Decision, Performed } from '@flowscope/stage'
import { expect, test } from 'vitest'
import {
  decisionsOf,
  forkRun,
  nameOfChange,
  openRuns,
  openRunsLimit,
  pinRun,
  plantTree,
  renameRun,
  runOf,
  unfoldRun,
  type RunTree,
} from '../../src/index.ts'
import { goodDay } from '../support/scripted-outcome.ts'
import { journalOf, sendUntil } from '../support/walk.ts'

const cancel: Decision = { type: 'cancel' }
const planted = plantTree(practiceRun())
const main = { ...runOf(planted, 'run·1'), journal: sendUntil() }
const tree: RunTree = { ...planted, runs: [main] }

test('shares the first decisions with the run it left, and no more', () => {
  const forked = runOf(forkRun(tree, main, 3, cancel), 'run·2')
  expect(decisionsOf(forked.journal)).toEqual(decisionsOf(main.journal).slice(0, 3))
  expect(forked).toMatchObject({
    name: 'Close the window',
    forkedFrom: { run: 'run·1', decisions: 3 },
  })
})

const grown = (times: number, from: RunTree) =>
  Array.from({ length: times }).reduce<RunTree>((each) => forkRun(each, main, 3, cancel), from)

test('folds the oldest branch away beyond the limit, and keeps it', () => {
  const full = grown(openRunsLimit, tree)
  expect(full.runs).toHaveLength(openRunsLimit + 1)
  expect(full.folded).toEqual(['run·2'])
  expect(openRuns(unfoldRun(full, 'run·2')).map(({ id }) => id)).not.toContain('run·3')
  expect(unfoldRun(full, 'run·2').folded).toEqual(['run·3'])
})

test('folds no pinned branch away, even where the limit gives way', () => {
  const one = pinRun(grown(1, tree), 'run·2', true)
  expect(grown(openRunsLimit - 1, one).folded).toEqual(['run·3'])
  const full = grown(openRunsLimit - 1, tree)
  const all = full.runs.reduce((each, { id }) => pinRun(each, id, true), full)
  expect(grown(1, all).folded).toEqual([])
  expect(grown(1, pinRun(all, 'run·4', false)).folded).toEqual(['run·4'])
})

test('shows a folded branch again when it is pinned', () => {
  const folded = grown(openRunsLimit, tree)
  expect(pinRun(folded, 'run·2', true)).toMatchObject({ folded: ['run·3'], pinned: ['run·2'] })
})

test('gives a branch another name, but never none', () => {
  const named = renameRun(grown(1, tree), 'run·2', '  denied at the end ')
  expect(runOf(named, 'run·2').name).toBe('denied at the end')
  expect(renameRun(named, 'run·2', ' ')).toEqual(named)
})

const form = (body: string): HttpRequest => ({
  scheme: 'http',
  authority: 'acme.my.localhost:3001',
  method: 'POST',
  target: '/token',
  headers: [['Content-Type', 'application/x-www-form-urlencoded']],
  body: bytesOfText(body),
})

const sentBefore = (_: readonly Decision[], decision: Decision): Performed => {
  const performed = goodDay([], decision)
  const { exchange } = performed
  return exchange === null
    ? performed
    : { ...performed, exchange: { ...exchange, request: form('code=a&code_verifier=b') } }
}

test.each([
  ['code=a&code_verifier=c', 'token: other code_verifier'],
  ['code=a', 'token: no code_verifier'],
  ['code=a&code_verifier=b&extra=1', 'token: with extra'],
])('names a fork that sends %s', (body, name) => {
  const journal = journalOf([{ type: 'send', step: 'token' }], sentBefore)
  const edit = { kind: 'request', request: form(body) } as const
  expect(nameOfChange(journal, 0, { type: 'send', step: 'token', edit })).toBe(name)
})

test('names a fork after the button that was pressed instead', () => {
  const allow: Decision = { type: 'submit', step: 'consent', typed: [], button: 'allow' }
  expect(nameOfChange(journalOf([allow]), 0, { ...allow, button: 'deny' })).toBe('consent: deny')
})
