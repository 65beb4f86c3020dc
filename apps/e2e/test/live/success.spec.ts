import { expect, type Page } from '@playwright/test'
import type { Lab } from '../journeys/lab.ts'
import { axeFindings, contrastFindings } from '../journeys/no-axe-findings.ts'
import { pathsAsked } from './support/asked-of.ts'
import { everythingOf, overhear, secretsIn, toldIn } from './support/canary.ts'
import {
  comeBackWithCode,
  connect,
  fillIn,
  getTokens,
  leave,
  sendInstead,
} from './support/live-screen.ts'
import { test } from './support/live-test.ts'

test('walks from the check to the end, and no secret is told', async ({
  page,
  context,
  emulator,
  webServer,
}) => {
  const answers = overhear(context, webServer.url)
  await fillIn(page, 'login')
  await page.getByRole('button', { name: 'Check before login' }).click()
  await expect(page.getByText('Nothing wrong can be seen before the login.')).toBeVisible()
  const lab = await connect(page)
  await lab.press('Register the app')
  await lab.press('Click Connect')
  await leave(lab, emulator)
  await emulator.pages.allow(page)
  await expect(page).toHaveURL(/\/live$/)
  const seen = [await everythingOf(page)]
  await lab.press('Send token request')
  seen.push(await everythingOf(page))
  await ownQuery(lab, "SELECT Name FROM Account WHERE Name = 'Quiet Clocks'")
  await sendInstead(lab, /Ask who the user is/, 'Send identity request')
  await sendInstead(lab, /Ask for UserInfo/, 'Send UserInfo request')
  await sendInstead(lab, /Read the limits/, 'Send limits request')
  await sendInstead(lab, /Introspect the access token/, 'Send introspection')
  await lab.press('Send refresh request')
  for (const picture of ['Values', 'Knows', 'Tokens'] as const) {
    await lab.picture(picture)
    seen.push(await everythingOf(page))
  }
  await revokeAndForget(page)
  seen.push(await everythingOf(page), await answers())
  const secrets = secretsIn(emulator)
  expect(Object.keys(secrets).length).toBeGreaterThan(7)
  expect(seen.flatMap((text) => toldIn(text, secrets))).toEqual([])
  expect(pathsAsked(emulator)).toContain('/services/oauth2/revoke')
})

async function ownQuery({ page, decide, message }: Lab, soql: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Your own query (SOQL)' }).fill(soql)
  await page.getByRole('button', { name: 'Put into the message' }).click()
  await page.getByRole('button', { name: 'Send query', exact: true }).click()
  await decide('Send the changed message')
  await expect(message.getByText('Quiet Clocks').first()).toBeVisible()
}

async function revokeAndForget(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Revoke and forget' }).click()
  await expect(page.getByRole('heading', { name: 'Connect your own org' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Connect your own org' })).toBeVisible()
  const kept = await page.evaluate(() => JSON.stringify(sessionStorage))
  expect(kept).not.toContain('decision')
}

const elsewhere = [
  { server: 'oidcProvider', name: 'myDomain' },
  { server: 'emulator', name: 'sandboxMyDomain' },
] as const

for (const { server, name } of elsewhere) {
  test.describe(`the ${server} at ${name}`, () => {
    test.use({ server })

    test('is walked from the set-up to a revoked grant', async ({ page, standIn }) => {
      const lab = await getTokens(page, standIn, name)
      await lab.press('Send query')
      await lab.press('Send refresh request')
      await lab.press('Send query')
      await lab.press('Send revoke request')
    })
  })
}

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('fits, and is for anybody, in light and in dark', async ({ page, emulator }) => {
    await fillIn(page, 'login')
    await expectForAnybody(page)
    await comeBackWithCode(page, emulator)
    await expectForAnybody(page)
  })
})

async function expectForAnybody(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await contrastFindings(page, 'html')).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await sidewaysScroll(page)).toBe(0)
}

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}
