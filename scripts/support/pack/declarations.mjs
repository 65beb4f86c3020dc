import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve, dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compiler } from '../compiler.mjs'
import { inRoot } from '../root.mjs'
import { run } from '../run.mjs'

/**
 * Puts the types of the front door, and all they name, into one file.
 *
 * @param {string} app
 * @param {string} file
 */
export async function declarationsOf(app, file) {
  const { ok, output } = await run(compiler(['-b', app]), { cwd: inRoot() })
  if (!ok) throw new Error(`The types do not compile:\n${output}`)
  const require = createRequire(join(app, 'package.json'))
  /** @param {string} name */
  const load = (name) => import(pathToFileURL(require.resolve(name)).href)
  const [{ rollup }, { dts }] = await Promise.all([load('rollup'), load('rollup-plugin-dts')])
  const bundle = await rollup({
    input: join(app, 'dist', 'types', 'index.d.ts'),
    plugins: [ownDeclarations, dts()],
    external: /^node:/,
  })
  await bundle.write({ file, format: 'es' })
  await bundle.close()
}

/** Leads from what a declaration imports to the declaration of that: ours name the sources. */
const ownDeclarations = {
  name: 'own-declarations',
  /**
   * @param {string} id
   * @param {string | undefined} importer
   */
  resolveId(id, importer) {
    const [, ours] = /^@flowscope\/(.+)$/.exec(id) ?? []
    if (ours) return inRoot('packages', ours, 'dist', 'types', 'index.d.ts')
    if (!importer || !id.startsWith('.')) return null
    const declared = resolve(dirname(importer), id).replace(/\.ts$/, '.d.ts')
    return existsSync(declared) ? declared : null
  },
}
