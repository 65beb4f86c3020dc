import { test as base, type Browser } from '@playwright/test'
import { openLearnersBrowser } from './browser.ts'
import { openEmulatorStandIn, type EmulatorStandIn } from './emulator-stand-in.ts'
import { openOidcStandIn } from './oidc-provider.ts'
import type { StandIn } from './stand-in.ts'
import { startWebServer, type StartedWebServer } from './started-web-server.ts'

export interface LiveOptions {
  /** Who answers at Salesforce's names. */
  readonly server: 'emulator' | 'oidcProvider'
}

export interface LiveFixtures {
  /** Our emulator at Salesforce's names, with its world at hand. */
  readonly emulator: EmulatorStandIn
  /** Whom the names of Salesforce lead to: the emulator, or the server that we did not write. */
  readonly standIn: StandIn
  /** With the built screen; `page` and `baseURL` lead to it. */
  readonly webServer: StartedWebServer
  /** The learner's own; `context` and `page` belong to it, a new context is another person. */
  readonly learnersBrowser: Browser
}

/** A journey against a real org, with everything new for each: `test.use({ server })` chooses who. */
export const test = base.extend<LiveOptions & LiveFixtures>({
  server: ['emulator', { option: true }],
  emulator: async ({ server: _server }, use) => {
    const emulator = await openEmulatorStandIn()
    await use(emulator)
    await emulator.close()
  },
  standIn: async ({ server, emulator }, use) => {
    const standIn = server === 'emulator' ? emulator : await openOidcStandIn()
    await use(standIn)
    if (standIn !== emulator) await standIn.close()
  },
  webServer: async ({ standIn }, use) => {
    const mockUrl = process.env['FLOWSCOPE_MOCK_URL'] ?? ''
    const webServer = await startWebServer(standIn, { mockUrl })
    await use(webServer)
    await webServer.stop()
  },
  baseURL: async ({ webServer }, use) => {
    await use(webServer.url)
  },
  learnersBrowser: async ({ standIn, launchOptions }, use) => {
    const browser = await openLearnersBrowser(standIn, launchOptions)
    await use(browser)
    await browser.close()
  },
  context: async ({ learnersBrowser }, use) => {
    const context = await learnersBrowser.newContext()
    await use(context)
    await context.close()
  },
})
