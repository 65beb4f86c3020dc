import { defineConfig, devices } from '@playwright/test'

const executablePath = process.env['FLOWSCOPE_CHROMIUM']

/** A browser that calls nobody but the product. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: './test',
  testMatch: '{journeys,live}/**/*.spec.ts',
  outputDir: './test-results',
  globalSetup: './test/started/start-product.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env['FLOWSCOPE_URL'] ?? '',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 60_000,
    screenshot: 'only-on-failure',
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
})
