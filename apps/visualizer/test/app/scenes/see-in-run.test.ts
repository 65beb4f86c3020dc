import { expect, test } from 'vitest'
import { seeInRun } from '../../../src/app/scenes/see-in-run.ts'
import { articles } from '../../../src/features/reference/book.ts'
import { refOf } from '../../../src/features/reference/article.ts'
import { sightingsByRun } from '../../../src/features/reference/sightings/sightings.ts'
import { runViewOf } from '../../../src/run-view/run-view.ts'
import { openConductor, settled } from '../../walk.ts'
import { refsSeenIn } from './refs-seen-in.ts'

/** The walk, and of the others as many as take no longer than it is worth. */
const played = sightingsByRun.filter((_, at) => at % 15 === 0)

test('an article can be seen in the run that it names', async () => {
  for (const [run, refs] of played) {
    const seen = await refsSeenIn(run)
    expect([run, refs.filter((ref) => !seen.has(ref))]).toEqual([run, []])
  }
}, 60_000)

test('no run is named for an article that is gone', () => {
  const known = new Set<string>(articles.map(refOf))
  expect(sightingsByRun.flatMap(([, refs]) => refs).filter((ref) => !known.has(ref))).toEqual([])
})

test('a run stops at the message that shows a parameter, with its note, beside the runs that are there', async () => {
  const conductor = openConductor()
  const note = await seeInRun(conductor, 'parameters/token.form.code_verifier')
  const view = await settled(conductor)
  conductor.stop()
  expect(view.runs.map(({ name }) => name)).toEqual(['main', 'see code_verifier'])
  expect(view.present?.decision).toEqual({ type: 'send', step: 'token' })
  expect(note).toEqual({
    run: view.run.id,
    cursor: view.cursor,
    note: 'token.form.code_verifier',
    moment: view.position - 1,
  })
})

test('a refusal is seen in the what-if that brings it', async () => {
  const conductor = openConductor()
  const note = await seeInRun(conductor, 'errors/tokenResponse.invalid_grant.invalid-code-verifier')
  const { present } = runViewOf(conductor.getSnapshot())
  conductor.stop()
  expect(present?.performed?.verdict?.cause).toMatchObject({
    code: 'invalid_grant',
    description: 'invalid code verifier',
  })
  expect(note?.note).toBe('token.error.error')
})

test('a state is seen where the run stands in it', async () => {
  const conductor = openConductor()
  expect(await seeInRun(conductor, 'states/flow.consenting')).toMatchObject({ note: null })
  const { state } = runViewOf(conductor.getSnapshot())
  conductor.stop()
  expect(state).toBe('consenting')
})
