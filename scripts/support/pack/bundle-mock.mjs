import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { inRoot } from '../root.mjs'

const resolved = createRequire(inRoot('apps', 'visualizer', 'package.json')).resolve('vite')

/**
 * @typedef {object} Built
 * @property {readonly { modules?: object }[]} output
 */

/**
 * Puts the mock and all it stands on into one module.
 *
 * @param {string} app
 * @param {string} outDir
 * @returns {Promise<readonly string[]>} the files that went into it
 */
export async function bundleMock(app, outDir) {
  /** @type {{ build: (options: object) => Promise<Built | Built[]> }} */
  const { build } = await import(pathToFileURL(resolved).href)
  const result = await build({
    root: app,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/published.ts',
      target: 'node20',
      outDir,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'index.mjs', codeSplitting: false } },
    },
  })
  return [result]
    .flat()
    .flatMap(({ output }) => output.flatMap(({ modules = {} }) => Object.keys(modules)))
}
