import { createRequire } from 'node:module'
import { findBrowser } from '../support/browser.mjs'
import { withProduct } from './servers.mjs'

const { chromium } = createRequire(new URL('../../apps/e2e/package.json', import.meta.url))(
  '@playwright/test',
)

/** A browser for measuring, the one that the journeys use. */
export function openBrowser() {
  const executablePath = findBrowser()
  return chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    ...(executablePath && { executablePath }),
  })
}

/** A page of the served product, for as long as something is measured on it. */
export function onScreen(measured) {
  return withProduct(async (origin) => {
    const browser = await openBrowser()
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      return await measured(page, origin)
    } finally {
      await browser.close()
    }
  })
}
