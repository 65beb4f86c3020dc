import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { inRoot } from './root.mjs'

// Puts each server and our packages into one file, `apps/<name>/dist/main.mjs`. Started as sources,
// the two spend most of their first seconds on finding some four hundred modules.
const resolved = createRequire(inRoot('apps', 'visualizer', 'package.json')).resolve('vite')
/** @type {{ build: (options: object) => Promise<unknown> }} */
const { build } = await import(pathToFileURL(resolved).href)

await Promise.all(['mock-salesforce', 'web-server'].map(bundle))

/** @param {string} app */
async function bundle(app) {
  await build({
    root: inRoot('apps', app),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: foreignDependencies(app) },
    build: {
      ssr: 'src/main.ts',
      target: 'node20',
      outDir: 'dist',
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'main.mjs', chunkFileNames: '[name].mjs' } },
    },
  })
}

/** @param {string} app */
function foreignDependencies(app) {
  const manifest = JSON.parse(readFileSync(inRoot('apps', app, 'package.json'), 'utf8'))
  return Object.keys(manifest.dependencies).filter((name) => !name.startsWith('@flowscope/'))
}
