import { createRequire } from 'node:module'
import { findBrowser } from '../support/browser.mjs'

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
