import { readdirSync, readFileSync } from 'node:fs'
import { rulesVersion } from '@flowscope/reference'
import { describe, expect, test } from 'vitest'
import { decisionsOf, readLink, type LinkedRun } from '../../src/index.ts'
import { pageEngine } from '../support/page-engine.ts'
import { rigOn } from '../support/rig.ts'

interface Fixture {
  readonly link: string
  /** What the link says; of a set-up what was known when the link was made. */
  readonly run: Omit<LinkedRun, 'setup'> & { readonly setup?: object }
}

const folder = new URL('fixtures/', import.meta.url)
const fixtures = readdirSync(folder).map((file) => {
  const text = readFileSync(new URL(file, folder), 'utf8')
  return [file.replace('.json', ''), JSON.parse(text) as Fixture] as const
})

test('keeps links of many kinds', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(6)
})

describe.each(fixtures)('a link of format 1: %s', (_, { link, run }) => {
  test('says what it said when it was made', () => {
    const { setup, ...rest } = run
    const reading = readLink(link)
    expect(reading).toMatchObject({
      kind: 'run',
      run: setup === undefined ? {} : { setup: { ...setup, rulesVersion } },
    })
    expect(reading.kind === 'run' && { ...reading.run, setup: null }).toEqual({
      ...rest,
      setup: null,
    })
  })

  test('goes the same way as long as the rules are the same', async () => {
    const view = await rigOn(pageEngine).after({ type: 'loadLink', text: link })
    expect(decisionsOf(view.journal)).toEqual(run.decisions)
    expect(view.position).toBe(run.position)
    const differs = view.problem?.kind === 'replayDiffers'
    expect(differs && run.rules === rulesVersion).toBe(false)
  })
})
