import { ledger } from '@flowscope/salesforce-emulator'
import { expect, test } from 'vitest'
import { whatIfs, whatIfsAt, type WhatIf } from '../src/index.ts'

test('a refusal is in the words that the ledger has for its check', () => {
  const refusals = whatIfs.filter(({ expect: { code } }) => code !== null && !isStatus(code))
  const unlike = refusals.filter((whatIf) => !isInTheLedger(whatIf))
  expect(unlike.map(({ id }) => id)).toEqual([])
})

test('every question is a question, with three or four answers that differ', () => {
  expect(whatIfs.filter(({ ask }) => !ask.endsWith('?')).map(({ id }) => id)).toEqual([])
  const wrong = whatIfs.filter(({ answers }) => {
    const { size } = new Set(answers)
    return size < answers.length || size < 3 || size > 4
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('every what-if is told once, in whole sentences, with a source', () => {
  for (const told of ['id', 'title', 'ask'] as const) {
    expect(repeated(whatIfs.map((whatIf) => whatIf[told]))).toEqual([])
  }
  const sentences = whatIfs.flatMap(({ reason, answers }) => [reason, ...answers])
  expect(sentences.filter((sentence) => !sentence.endsWith('.'))).toEqual([])
  const titles = whatIfs.map(({ title }) => title)
  expect(titles.filter((title) => /[.?]$/.test(title))).toEqual([])
  const unfounded = whatIfs.filter(({ sources }) => sources.some(({ title }) => title === ''))
  expect(unfounded.map(({ id }) => id)).toEqual([])
})

test('what an administrator saves is named as in Setup', () => {
  const unnamed = whatIfs.filter((each) => isSaved(each) && each.setting === undefined)
  expect(unnamed.map(({ id }) => id)).toEqual([])
})

test('the what-ifs of a step are those that fork from it', () => {
  expect(new Set(whatIfsAt('consent').map(({ at }) => at))).toEqual(new Set(['consent']))
  const found = [...new Set(whatIfs.map(({ at }) => at))].flatMap(whatIfsAt)
  expect(found.length).toBe(whatIfs.length)
})

function isInTheLedger({ expect: { code, text, check } }: WhatIf): boolean {
  const said = ledger.flatMap(({ id, says }) => (says ? [{ id, ...says }] : []))
  const own = said.filter((words) => words.id === check && words.code === code)
  const fitting = own.length > 0 ? own : said
  return fitting.some((words) => words.code === code && isWorded(text, words.text))
}

/** The ledger leaves room in braces for what was asked; where it has `null`, words are not on record. */
function isWorded(text: string | null, inLedger: string | null): boolean {
  if (inLedger === null) return true
  const [beginning = '', ...rest] = inLedger.split(/\{\w+\}/)
  const end = rest.at(-1) ?? ''
  return rest.length === 0 ? text === inLedger : !!text?.startsWith(beginning) && text.endsWith(end)
}

/** Where an answer has no words, its status stands for them. */
function isStatus(code: string): boolean {
  return /^[45]\d\d$/.test(code)
}

function isSaved({ by, change }: WhatIf): boolean {
  return by === 'salesforce' && change.type === 'configure'
}

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at)
}
