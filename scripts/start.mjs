import { buildIfChanged } from './support/build.mjs'
import { installIfNeeded } from './support/install.mjs'
import { requireNode } from './support/node-version.mjs'
import { addresses, serveUntilStopped, startProduct } from './support/product.mjs'

requireNode()
process.exitCode = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  return 1
})

async function main() {
  await installIfNeeded()
  await buildIfChanged()
  return serveUntilStopped(startProduct(), greet)
}

function greet() {
  const { screen, mock } = addresses()
  console.log(`
  Flowscope is here      ${screen}
  Mock Salesforce        ${mock}
  Practice user          student@acme.example / practice-1

  Ctrl-C stops both.
`)
  return openBrowser(screen)
}

/** @param {string} address */
async function openBrowser(address) {
  if (process.env['CI'] || process.argv.includes('--no-open')) return
  const { default: open } = await import('open')
  // Without a desktop there is nothing to open; the address stands above.
  const browser = await open(address).catch(() => null)
  browser?.on('error', () => undefined)
}
