import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRoot } from '../root.mjs'
import { run } from '../run.mjs'
import { bundleMock } from './bundle-mock.mjs'
import { declarationsOf } from './declarations.mjs'
import { licencesOf } from './licences.mjs'

const app = inRoot('apps', 'mock-salesforce')

/**
 * Puts the mock into a tarball that needs nothing else: one module, its types, the command.
 *
 * @param {string} [folder] where the files are laid out, and the tarball beside them
 * @returns {Promise<{ tarball: string, files: readonly { path: string, size: number }[] }>}
 */
export async function packMock(folder = join(app, 'dist', 'package')) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'dist'), { recursive: true })
  const [modules] = await Promise.all([
    bundleMock(app, join(folder, 'dist')),
    declarationsOf(app, join(folder, 'dist', 'index.d.ts')),
  ])
  const bundle = join(folder, 'dist', 'index.mjs')
  const { configSchema, practicePrivateKey } = await import(pathToFileURL(bundle).href)
  /** @type {(name: string, text: string) => void} */
  const write = (name, text) => writeFileSync(join(folder, name), text)
  write('package.json', `${JSON.stringify(publishedManifest(), null, 2)}\n`)
  write('config.schema.json', `${JSON.stringify(await configSchema(), null, 2)}\n`)
  write('practice-key.pem', practicePrivateKey)
  write('THIRD-PARTY-LICENCES.txt', licencesOf(modules))
  cpSync(join(app, 'README.md'), join(folder, 'README.md'))
  cpSync(inRoot('LICENSE'), join(folder, 'LICENSE'))
  mkdirSync(join(folder, 'bin'))
  cpSync(join(app, 'bin', 'published.js'), join(folder, 'bin', 'mock-salesforce.js'))
  return packed(folder)
}

/** What the manifest says of the published package, and nothing of how it is made. */
function publishedManifest() {
  const manifest = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'))
  const { name, version, description, license, type, sideEffects, engines, publishConfig } =
    manifest
  return { name, version, description, license, type, sideEffects, engines, ...publishConfig }
}

/** @param {string} folder */
async function packed(folder) {
  const { ok, output } = await run(['npm', 'pack', '--json', '--ignore-scripts'], { cwd: folder })
  if (!ok) throw new Error(`npm pack failed:\n${output}`)
  const [{ filename, files }] = JSON.parse(output.slice(output.indexOf('[\n')))
  return { tarball: join(folder, filename), files }
}
