import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { acmeOrg } from '@flowscope/reference'
import { orgsOfFile } from '../../src/cli/config-file.ts'

test('adds callback URLs to the apps of the preset', async () => {
  const path = await file({ callbackUrls: ['http://localhost:4000/callback'] })
  const orgs = await orgsOfFile(path, [acmeOrg])
  expect(orgs[0]?.apps.map(({ callbackUrls }) => callbackUrls)).toEqual(
    acmeOrg.apps.map(({ callbackUrls }) => [...callbackUrls, 'http://localhost:4000/callback']),
  )
})

test('takes whole orgs', async () => {
  const org = { ...acmeOrg, myDomain: 'globex' }
  expect(await orgsOfFile(await file({ orgs: [org] }), [acmeOrg])).toEqual([org])
})

test('names the place that does not fit', async () => {
  const path = await file({ orgs: [{ ...acmeOrg, myDomain: 'Globex Inc.' }] })
  await expect(orgsOfFile(path, [acmeOrg])).rejects.toThrow(
    `--config: ${path} does not fit at "/orgs/0/myDomain"`,
  )
})

test('says when a file is not JSON', async () => {
  const path = await file('orgs: none')
  await expect(orgsOfFile(path, [acmeOrg])).rejects.toThrow(`--config: ${path} is not JSON.`)
})

async function file(content: object | string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mock-salesforce-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'config.json')
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
