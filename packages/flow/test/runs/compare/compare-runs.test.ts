import { practiceRun } from '@flowscope/reference'
import { expect, test } from 'vitest'
import {
  compareRuns,
  decisionsOf,
  type ComparedField,
  type Run,
  type RunComparison,
} from '../../../src/index.ts'
import { formField } from '../../support/edits.ts'
import { walker } from '../../support/real-runs.ts'

async function wholeAndWrongSecret(): Promise<readonly [Run, Run]> {
  const it = await walker()
  const whole = await it.walkTo('end')
  await it.back(whole.position - 12)
  const forked = await it.sendEdited(
    'token',
    formField('client_secret', () => 'wrong'),
  )
  return [whole.run, forked.run]
}

const differing = (fields: readonly ComparedField[]) =>
  fields.filter(({ mark }) => mark !== 'same').map(({ name, mark }) => `${mark} ${name}`)

const marksOf = ({ steps }: RunComparison) => steps.map(({ mark }) => mark)

test('a run beside itself is the same in every field', async () => {
  const [whole] = await wholeAndWrongSecret()
  const comparison = compareRuns(whole, whole)
  expect(comparison).toMatchObject({
    shared: decisionsOf(whole.journal).length,
    firstDifference: null,
    settings: [],
  })
  expect(new Set(marksOf(comparison))).toEqual(new Set(['same']))
})

test('finds the field that was changed and what was answered otherwise', async () => {
  const comparison = compareRuns(...(await wholeAndWrongSecret()))
  expect(comparison).toMatchObject({ shared: 12, firstDifference: 12 })
  const first = comparison.steps[12]
  expect(differing(first?.request ?? [])).toEqual([
    'changed Content-Length',
    'changed client_secret',
  ])
  expect(differing(first?.answer ?? [])).toEqual([
    'changed status',
    'changed Cache-Control',
    'changed Content-Length',
    'missing access_token',
    'missing refresh_token',
    'missing signature',
    'missing scope',
    'missing id_token',
    'missing instance_url',
    'missing id',
    'missing token_type',
    'missing issued_at',
    'added error',
    'added error_description',
  ])
})

test('marks the steps that only one run has', async () => {
  const [whole, forked] = await wholeAndWrongSecret()
  const theRest = (mark: string) => decisionsOf(whole.journal.slice(26)).map(() => mark)
  expect(marksOf(compareRuns(whole, forked)).slice(12)).toEqual(['changed', ...theRest('missing')])
  expect(marksOf(compareRuns(forked, whole)).slice(12)).toEqual(['changed', ...theRest('added')])
})

test('goes on beside each other behind a step that only one run has', async () => {
  const it = await walker()
  const whole = await it.walkTo('query')
  await it.back(1)
  await it.decide({ type: 'advanceClock', milliseconds: 60_000 })
  const waited = await it.walkTo('query')
  const comparison = compareRuns(whole.run, waited.run)
  expect(marksOf(comparison).slice(12)).toEqual(['added', 'changed'])
  expect(comparison.steps[12]?.decided).toEqual([
    { place: 'member', name: 'type', mark: 'added', a: null, b: 'advanceClock' },
    { place: 'member', name: 'milliseconds', mark: 'added', a: null, b: '60000' },
  ])
})

test('names the settings in which two runs differ', async () => {
  const setup = practiceRun()
  const plain = await walker({ ...setup, client: { ...setup.client, pkce: false } })
  const other = await walker(setup)
  const { settings } = compareRuns((await other.here()).run, (await plain.here()).run)
  expect(settings).toEqual([
    { place: 'member', name: 'client.pkce', mark: 'changed', a: 'true', b: 'false' },
  ])
})
