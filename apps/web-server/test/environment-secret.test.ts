import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { readEnvironmentSecret } from '../src/environment-secret.ts'
import { liveOptionsOf } from '../src/live-options-of.ts'

function fileWith(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'flowscope-')), '.env')
  writeFileSync(file, text)
  return file
}

test('reads the consumer secret of an environment file, and puts it nowhere else', () => {
  const file = fileWith('# mine\nFLOWSCOPE_CLIENT_SECRET="of-the-file" # the app in my sandbox\n')
  expect(readEnvironmentSecret(file)).toBe('of-the-file')
  expect(process.env['FLOWSCOPE_CLIENT_SECRET']).toBeUndefined()
})

test('finds no secret without a file, a line or a value', () => {
  const files = ['/no/such/file', fileWith('OTHER=1\n'), fileWith('FLOWSCOPE_CLIENT_SECRET=\n')]
  expect(files.map(readEnvironmentSecret)).toEqual([null, null, null])
})

test('offers it to nobody where others use the server', () => {
  const shared = readConfig({ PUBLIC_URL: 'https://flowscope.example', LIVE_RUNS: '7' })
  expect(liveOptionsOf(shared, 'of-the-file')).toEqual({
    extraHosts: [],
    environmentSecret: null,
    limits: { runs: 7 },
  })
  expect(liveOptionsOf(readConfig({}), 'of-the-file')).toMatchObject({
    environmentSecret: 'of-the-file',
  })
})
