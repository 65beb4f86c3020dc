import { readdirSync, readFileSync } from 'node:fs'
import { digestOf, leaveStamp, stampIn } from './digest.mjs'
import { inRoot } from './root.mjs'
import { run } from './run.mjs'

const stampFile = inRoot('node_modules', '.flowscope-installed')

/**
 * Installs what the lockfile names, unless that has been done: a stamp in `node_modules` remembers.
 *
 * @throws {Error} with what the installer said
 */
export async function installIfNeeded() {
  const stamp = digestOf(manifests())
  if (stampIn(stampFile) === stamp) return
  console.log('Installing what Flowscope needs …')
  const { packageManager } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  const line = /** @type {const} */ (['npx', '--yes', packageManager, 'install'])
  const installed = await run([...line, '--frozen-lockfile'], { env: { CI: 'true' } })
  if (!installed.ok) throw new Error(`The installation failed:\n${installed.output}`)
  leaveStamp(stampFile, stamp)
}

function manifests() {
  const parts = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(inRoot(folder)).map((name) => inRoot(folder, name, 'package.json')),
  )
  return [inRoot('pnpm-lock.yaml'), inRoot('pnpm-workspace.yaml'), inRoot('package.json'), ...parts]
}
