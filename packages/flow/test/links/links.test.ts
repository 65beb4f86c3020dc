import { nodeCrypto } from '@flowscope/node-ports'
import { acmeOrg, practiceRun, type RunSetup } from '@flowscope/reference'
import { expect, test } from 'vitest'
import { readLink, writeLink, type Journal, type Run } from '../../src/index.ts'
import { journalOf, sendUntil } from '../support/walk.ts'

const runWith = (journal: Journal, setup: RunSetup = practiceRun()): Run => ({
  id: 'run·1',
  setup,
  journal,
  forkedFrom: null,
  name: 'main',
})

test('fits a whole walk into less than 2 kB', () => {
  expect(writeLink(nodeCrypto, runWith(sendUntil())).length).toBeLessThan(2000)
})

test('uses only characters that a fragment may hold', () => {
  expect(writeLink(nodeCrypto, runWith(sendUntil()))).toMatch(/^1\.[\w-]+$/)
})

test('carries a set-up that is not the practice one', () => {
  const setup = practiceRun('another seed')
  const changed = { ...setup, client: { ...setup.client, pkce: false, consumerSecret: null } }
  const reading = readLink(writeLink(nodeCrypto, runWith([], changed)))
  expect(reading).toMatchObject({ kind: 'run', run: { setup: changed } })
})

test('gives settings that came after a link was made their defaults', () => {
  const { world, ...rest } = practiceRun()
  const [{ apiEnabled, apps, ...org } = acmeOrg] = world.orgs
  const older = apps.map(({ enableDeviceFlow: _, ...app }) => app)
  const orgs = [{ ...org, name: 'Older', apps: older }] as unknown as typeof world.orgs
  const reading = readLink(
    writeLink(nodeCrypto, runWith([], { ...rest, world: { ...world, orgs } })),
  )
  const completed = [{ ...org, name: 'Older', apiEnabled, apps }]
  expect(reading).toMatchObject({ kind: 'run', run: { setup: { world: { orgs: completed } } } })
})

test.each([['x'], [[null]], [[{ apps: 'x' }]]])('takes orgs of %j for damage', (orgs) => {
  const { world, ...rest } = practiceRun()
  const setup = { ...rest, world: { ...world, orgs } } as unknown as RunSetup
  expect(readLink(writeLink(nodeCrypto, runWith([], setup)))).toEqual({ kind: 'damaged' })
})

test('leaves out a decision that has no outcome yet', () => {
  const journal = sendUntil()
  const reading = readLink(writeLink(nodeCrypto, runWith(journal.slice(0, 7))))
  expect(reading).toMatchObject({ kind: 'run', run: { decisions: { length: 3 } } })
})

test('tells a link of a newer format from a damaged one', () => {
  const text = writeLink(nodeCrypto, runWith(journalOf([{ type: 'act', step: 'register' }])))
  expect(readLink(text.replace(/^1/, '2'))).toEqual({ kind: 'newer', format: 2 })
  expect(readLink(text.slice(0, -4))).toEqual({ kind: 'damaged' })
})

test('does not unpack a small text that stands for a very large one', async () => {
  const { deflateSync } = await import('fflate')
  const packed = Buffer.from(deflateSync(new Uint8Array(20_000_000))).toString('base64url')
  expect(readLink(`1.${packed}`)).toEqual({ kind: 'damaged' })
})
