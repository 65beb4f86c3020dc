import { existsSync } from 'node:fs'
import { digestOf, leaveStamp, stampIn } from './digest.mjs'
import { inRoot } from './root.mjs'
import { run } from './run.mjs'
import { tool } from './tool.mjs'

const stampFile = inRoot('.cache', 'built')

const built = [
  inRoot('apps', 'visualizer', 'dist', 'index.html'),
  inRoot('apps', 'mock-salesforce', 'dist', 'main.mjs'),
  inRoot('apps', 'web-server', 'dist', 'main.mjs'),
]

const sources = [
  ...['visualizer', 'mock-salesforce', 'web-server'].map((app) => inRoot('apps', app)),
  inRoot('packages'),
  inRoot('pnpm-lock.yaml'),
  inRoot('scripts', 'support', 'bundle-servers.mjs'),
]

/** Builds the screen for production, and each server into one file. */
export async function buildProduct() {
  const stamp = digestOf(sources)
  const [screen, servers] = await Promise.all([
    run(tool('vite', ['build'], 'apps/visualizer'), { cwd: inRoot('apps', 'visualizer') }),
    run([process.execPath, inRoot('scripts', 'support', 'bundle-servers.mjs')]),
  ])
  const ok = screen.ok && servers.ok
  if (ok) leaveStamp(stampFile, stamp)
  return {
    ok,
    output: `${screen.output}\n${servers.output}`,
    seconds: Math.max(screen.seconds, servers.seconds),
  }
}

/** Tells tests that start a server that what stands there is of these sources. */
export const builtFromThese = { FLOWSCOPE_BUILT: '1' }

/**
 * Builds the product unless what stands there was built from the same sources.
 *
 * @throws {Error} with what the build said
 */
export async function buildIfChanged() {
  if (built.every(existsSync) && stampIn(stampFile) === digestOf(sources)) return
  console.log('Building …')
  const { ok, output } = await buildProduct()
  if (!ok) throw new Error(`The build failed:\n${output}`)
}
