import { copyFile, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { expect, onTestFinished, test } from 'vitest'
import { inRoot } from '../support/root.mjs'

const options = await extractOptions(inRoot('.dependency-cruiser.mjs'))

type Files = Readonly<Record<string, string>>

/** Cruises a small checkout made of these files, by the configuration of the real one. */
async function violationsIn(files: Files): Promise<readonly string[]> {
  const folder = await checkoutOf(files)
  const resolving = { ...options.enhancedResolveOptions, bustTheCache: true }
  const cruised = await cruise(['.'], {
    ...options,
    enhancedResolveOptions: resolving,
    baseDir: folder,
    outputType: 'json',
  })
  const { summary } = JSON.parse(cruised.output as string) as ICruiseResult
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort()
}

async function checkoutOf(files: Files): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'flowscope-imports-')))
  onTestFinished(() => rm(folder, { recursive: true }))
  await copyFile(inRoot('tsconfig.base.json'), join(folder, 'tsconfig.base.json'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const packages = Object.keys(files).flatMap((path) => /^packages\/([^/]+)/.exec(path)?.[1] ?? [])
  for (const name of new Set(packages)) await linkPackage(folder, name)
  return folder
}

async function linkPackage(folder: string, name: string): Promise<void> {
  const scope = join(folder, 'node_modules', '@flowscope')
  await mkdir(scope, { recursive: true })
  await copyFile(
    inRoot('packages', name, 'package.json'),
    join(folder, 'packages', name, 'package.json'),
  )
  await symlink(join(folder, 'packages', name), join(scope, name), 'junction')
}

test('nothing is reported where the table is kept', async () => {
  const violations = await violationsIn({
    'packages/http-message/src/index.ts': 'export const a = 1\n',
    'packages/stage/src/index.ts': 'export interface Stage { readonly a: 1 }\n',
    'packages/flow/src/index.ts':
      "import { a } from '@flowscope/http-message'\nimport type { Stage } from '@flowscope/stage'\nexport const stage: Stage = { a }\n",
  })
  expect(violations).toEqual([])
})

test('participants may not know the emulator', async () => {
  const violations = await violationsIn({
    'packages/salesforce-emulator/src/index.ts': 'export const login = 1\n',
    'packages/participants/src/index.ts':
      "export { login } from '@flowscope/salesforce-emulator'\n",
  })
  expect(violations).toEqual([
    'arrows-of-packages-participants: packages/participants/src/index.ts → packages/salesforce-emulator/src/index.ts',
  ])
})

test('the screen may not know Node, nor what fills the ports with it', async () => {
  const violations = await violationsIn({
    'packages/node-ports/src/index.ts': 'export const dial = 1\n',
    'apps/visualizer/src/main.tsx': "import 'node:fs'\nimport '@flowscope/node-ports'\n",
  })
  expect(violations).toEqual([
    'arrows-of-apps-visualizer: apps/visualizer/src/main.tsx → packages/node-ports/src/index.ts',
    'screen-without-node: apps/visualizer/src/main.tsx → fs',
  ])
})

test('a package may not know Node', async () => {
  const violations = await violationsIn({
    'packages/reference/src/index.ts': "export const read = () => import('node:fs')\n",
  })
  expect(violations).toEqual(['pure-packages: packages/reference/src/index.ts → fs'])
})

test('nobody reaches past a front door, by path or by name', async () => {
  const violations = await violationsIn({
    'packages/ports/src/index.ts': "export * from './dice.ts'\n",
    'packages/ports/src/dice.ts': 'export const dice = 6\n',
    'packages/stage/src/index.ts':
      "export * from '../../ports/src/dice.ts'\nexport * from '@flowscope/ports/src/dice.ts'\n",
  })
  expect(violations).toEqual([
    'front-door: packages/stage/src/index.ts → packages/ports/src/dice.ts',
    'resolves: packages/stage/src/index.ts → @flowscope/ports/src/dice.ts',
  ])
})

test('the flow may use types of the stage, and nothing else of it', async () => {
  const violations = await violationsIn({
    'packages/stage/src/index.ts': 'export const open = 1\n',
    'packages/flow/src/index.ts': "export { open } from '@flowscope/stage'\n",
  })
  expect(violations).toEqual([
    'types-only-for-packages-flow: packages/flow/src/index.ts → packages/stage/src/index.ts',
  ])
})

test('nobody imports an app but journeys and clients', async () => {
  const violations = await violationsIn({
    'apps/mock-salesforce/src/index.ts': 'export const start = 1\n',
    'apps/web-server/test/a.test.ts': "import '../../mock-salesforce/src/index.ts'\n",
    'apps/e2e/test/a.test.ts': "import '../../mock-salesforce/src/index.ts'\n",
  })
  expect(violations).toEqual([
    'nobody-imports-an-app: apps/web-server/test/a.test.ts → apps/mock-salesforce/src/index.ts',
  ])
})

test('features are strangers to each other, and ui to everything', async () => {
  const violations = await violationsIn({
    'apps/visualizer/src/features/lanes/index.tsx': "import '../message/index.tsx'\n",
    'apps/visualizer/src/features/message/index.tsx': "import '../../ui/button.tsx'\n",
    'apps/visualizer/src/ui/button.tsx': "import '../run-view/parties.ts'\n",
    'apps/visualizer/src/run-view/parties.ts': 'export const parties = []\n',
  })
  expect(violations).toEqual([
    'features-are-siblings: apps/visualizer/src/features/lanes/index.tsx → apps/visualizer/src/features/message/index.tsx',
    'ui-knows-nothing: apps/visualizer/src/ui/button.tsx → apps/visualizer/src/run-view/parties.ts',
  ])
})

test('files do not import each other in a circle', async () => {
  const violations = await violationsIn({
    'packages/lessons/src/index.ts': "import './one.ts'\n",
    'packages/lessons/src/one.ts': "import './index.ts'\n",
  })
  expect(violations.map((line) => line.replace(/:.*/, ''))).toEqual(['no-cycles'])
})
