import { test as base, type Browser } from '@playwright/test'
import { openLearnersBrowser } from './browser.ts'
import { openEmulatorStandIn, type EmulatorStandIn } from './emulator-stand-in.ts'
import { openOidcStandIn } from './oidc-provider.ts'
import { openSecureDoor, type SecureDoor, type StandIn } from './stand-in.ts'
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
}

export interface LiveWorkerFixtures {
  /** Where Salesforce's names lead to, whoever stands behind it. */
  readonly door: SecureDoor
  /** The learner's own; `context` and `page` belong to it, a new context is another person. */
  readonly learnersBrowser: Browser
}

/**
 * A journey against a real org: `test.use({ server })` chooses who plays it. Servers and browser
 * context are new for each, and the browser itself is started once.
 */
export const test = base.extend<LiveOptions & LiveFixtures, LiveWorkerFixtures>({
  server: ['emulator', { option: true }],
  door: [
    async ({ browserName: _browserName }, use) => {
      const door = await openSecureDoor()
      await use(door)
      await door.close()
    },
    { scope: 'worker' },
  ],
  learnersBrowser: [
    async ({ door, launchOptions }, use) => {
      const browser = await openLearnersBrowser(door, launchOptions)
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  emulator: async ({ door }, use) => {
    await use(await openEmulatorStandIn(door))
  },
  standIn: async ({ server, door, emulator }, use) => {
    await use(server === 'emulator' ? emulator : await openOidcStandIn(door))
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
  context: async ({ learnersBrowser }, use) => {
    const context = await learnersBrowser.newContext()
    await use(context)
    await context.close()
  },
})
