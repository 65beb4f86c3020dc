import { expect, type Page } from '@playwright/test'
import { appIn, nameOfOrg, orgIn, withApp, type AppSetup } from '@flowscope/reference'
import { axeFindings } from '../journeys/no-axe-findings.ts'
import type { EmulatorStandIn } from './support/emulator-stand-in.ts'
import { fillIn } from './support/live-screen.ts'
import { test } from './support/live-test.ts'
import { learnersApp, northwindOrg } from './support/northwind.ts'
import { salesforceHosts } from './support/salesforce-hosts.ts'
import { createTestCa } from './support/test-ca.ts'

const minute = 60_000

test('says which check fails before the login, and shows the message', async ({
  page,
  emulator,
}) => {
  await fillIn(page, 'myDomain')

  await key(page).fill(`${learnersApp.consumerKey}1`)
  await expectFailure(page, 'Consumer key', 'invalid_client_id')
  await key(page).fill(learnersApp.consumerKey)

  const { callbackUrls } = changeApp(emulator, { callbackUrls: ['https://museum.example/back'] })
  await expectFailure(page, 'Callback URL', 'redirect_uri_mismatch')
  expect(await axeFindings(page)).toEqual([])

  changeApp(emulator, { callbackUrls, requirePkce: true })
  await page.getByRole('radio', { name: /^Secret alone/ }).check()
  await expectFailure(page, 'PKCE', 'code challenge')
  await page.getByRole('radio', { name: /^Secret and PKCE/ }).check()

  emulator.world.advance(10 * minute)
  await look(page)
  await expect(item(page, 'Clock')).toContainText('take care')
  await expect(item(page, 'Clock')).toContainText('10 minutes behind')
  await expect(item(page, 'PKCE')).toContainText('right')
})

test('tells a host that cannot be reached, or trusted, from one that refuses', async ({
  page,
  emulator,
}) => {
  await fillIn(page, 'myDomain')
  const host = page.getByRole('textbox', { name: 'Host of My Domain' })
  await host.fill('nobody.my.salesforce.com')
  await expectFailure(page, 'Connection', 'was cut before an answer')

  await host.fill(salesforceHosts.myDomain)
  const stranger = await createTestCa()
  const { myDomain } = salesforceHosts
  emulator.present(myDomain, await stranger.issue(myDomain))
  await expectFailure(page, 'Connection', 'certificate')
  emulator.present(myDomain, await emulator.ca.issue(myDomain))
  await look(page)
  await expect(page.getByText('Nothing wrong can be seen before the login.')).toBeVisible()
})

test.describe('a server that we did not write', () => {
  test.use({ server: 'oidcProvider' })

  test('is read for the scopes that it lists', async ({ page }) => {
    await fillIn(page, 'login')
    await page.getByText('More scopes').click()
    await page.getByRole('checkbox', { name: /^cdp_api/ }).check()
    await look(page)
    await expect(page.getByText('Nothing stands in the way; read the warnings.')).toBeVisible()
    await expect(item(page, 'Scopes')).toContainText('the host does not list cdp_api')
  })
})

const key = (page: Page) => page.getByRole('textbox', { name: 'Consumer key' })

function item(page: Page, name: string) {
  const heading = page.getByRole('heading', { level: 4, name, exact: true })
  return page.getByRole('listitem').filter({ has: heading })
}

async function look(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Check (before login|again)$/ }).click()
}

async function expectFailure(page: Page, name: string, words: string): Promise<void> {
  await look(page)
  await expect(page.getByText('One thing has to be put right first.')).toBeVisible()
  await expect(item(page, name)).toContainText('wrong')
  await expect(item(page, name)).toContainText(words)
}

/** As an administrator would save it in Setup; gives back how the app was. */
function changeApp({ world }: EmulatorStandIn, settings: Partial<AppSetup>): AppSetup {
  const name = nameOfOrg(northwindOrg)
  const { consumerKey } = learnersApp
  let before = learnersApp
  world.change((setup) => {
    before = appIn(orgIn(setup, name), consumerKey)
    return withApp(setup, name, consumerKey, settings)
  })
  return before
}
