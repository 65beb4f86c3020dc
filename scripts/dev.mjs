import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { installIfNeeded } from './support/install.mjs'
import { requireNode } from './support/node-version.mjs'
import { addresses, serveUntilStopped, startProductForWork } from './support/product.mjs'
import { inRoot } from './support/root.mjs'

/** The screen comes from Vite at the usual address; the web server stands behind it. */
const webPort = process.env['WEB_SERVER_PORT'] || '3002'

requireNode()
process.exitCode = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  return 1
})

async function main() {
  await installIfNeeded()
  const vite = await startVite()
  const code = await serveUntilStopped(startProductForWork(webPort), () => {
    console.log(`\n  Flowscope, with hot reload: ${addresses().screen}   (Ctrl-C stops)\n`)
  })
  await vite.close()
  return code
}

async function startVite() {
  const visualizer = inRoot('apps', 'visualizer')
  const resolved = createRequire(inRoot('apps', 'visualizer', 'package.json')).resolve('vite')
  /** @type {{ createServer: (options: object) => Promise<ViteServer> }} */
  const { createServer } = await import(pathToFileURL(resolved).href)
  const target = `http://localhost:${webPort}`
  const server = await createServer({
    root: visualizer,
    logLevel: 'warn',
    server: {
      port: Number(process.env['PORT'] || 3000),
      strictPort: true,
      proxy: { '/api': target, '/oauth': target, '/connect': target },
    },
  })
  return server.listen()
}

/** @typedef {{ listen: () => Promise<ViteServer>, close: () => Promise<void> }} ViteServer */
