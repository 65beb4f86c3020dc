import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { packMock } from '../support/pack/pack-mock.mjs'
import { inRoot } from '../support/root.mjs'
import { run } from '../support/run.mjs'
import { tool } from '../support/tool.mjs'

const program = `import { startMockSalesforce } from '@flowscope/mock-salesforce'
const sf = await startMockSalesforce({ seed: '42', faults: [{ fault: 'cut', times: 1 }] })
const first = await fetch(sf.url).catch(() => 'cut')
const { status } = await fetch(\`\${sf.adminUrl}/health\`)
await sf.close()
`

let folder: string
let paths: readonly string[]

/** An empty folder into which nothing but the tarball is installed, without a network. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flowscope-packed-'))
  const { tarball, files } = await packMock(join(folder, 'package'))
  paths = files.map(({ path }) => path)
  const project = join(folder, 'project')
  const installing = await run(
    ['npm', 'install', '--prefix', project, '--offline', '--no-audit', '--no-fund', tarball],
    { cwd: folder },
  )
  if (!installing.ok) throw new Error(installing.output)
}, 240_000)

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const inProject = (...parts: readonly string[]) => join(folder, 'project', ...parts)

test('packs one module with its types, the command, and what a reader needs', () => {
  expect([...paths].sort()).toEqual([
    'LICENSE',
    'README.md',
    'THIRD-PARTY-LICENCES.txt',
    'bin/mock-salesforce.js',
    'config.schema.json',
    'dist/index.d.ts',
    'dist/index.mjs',
    'package.json',
    'practice-key.pem',
  ])
})

test('has types that a strict program compiles with', async () => {
  writeFileSync(inProject('use.mts'), program)
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--types', 'node']
  const roots = ['--typeRoots', inRoot('node_modules', '@types')]
  const line = tool('typescript#tsc', [...options, ...roots, inProject('use.mts')])
  expect(await run(line, { cwd: inProject() })).toMatchObject({ ok: true, output: '' })
}, 180_000)

test('runs where nothing else is installed, and warns of nothing', async () => {
  writeFileSync(inProject('use.mjs'), `${program}console.log(first, status)\n`)
  const line = [process.execPath, '--trace-warnings', inProject('use.mjs')] as const
  expect(await run(line)).toMatchObject({ ok: true, output: 'cut 200\n' })
}, 180_000)

test('starts as a command, over HTTPS too', async () => {
  const bin = inProject('node_modules', '.bin', 'mock-salesforce')
  for (const [options, scheme] of [
    [[], 'http'],
    [['--https'], 'https'],
  ] as const) {
    const child = spawn(bin, ['--port', '0', ...options])
    onTestFinished(() => void child.kill('SIGKILL'))
    const line = await new Promise<string>((resolve) => {
      child.stdout.setEncoding('utf8').once('data', resolve)
    })
    expect((JSON.parse(line) as { url: string }).url).toMatch(`${scheme}://localhost:`)
  }
}, 180_000)
