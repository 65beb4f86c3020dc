import { expect, type Page } from '@playwright/test'
import { labOn } from '../journeys/lab.ts'
import type { EmulatorStandIn } from './support/emulator-stand-in.ts'
import { beginRun, fillIn, getTokens, leave, sendInstead } from './support/live-screen.ts'
import { test } from './support/live-test.ts'

const hostile = `"><img src=x onerror="window.hit=1"><svg onload='window.hit=1'>`

test('shows what the learner types as text', async ({ page }) => {
  await fillIn(page, 'myDomain')
  for (const name of ['Host of My Domain', 'Consumer key']) {
    await page.getByRole('textbox', { name }).fill(hostile)
    await page.getByRole('button', { name: /^Check (before login|again)$/ }).click()
    await expectHarmless(page)
  }
})

test('shows what the org answers as text', async ({ page, emulator }) => {
  nameEverything(emulator)
  const lab = await getTokens(page, emulator)
  await lab.press('Send query')
  await expect(lab.message.getByText('onerror').first()).toBeVisible()
  await sendInstead(lab, /Ask who the user is/, 'Send identity request')
  await expect(lab.message.getByText('onerror').first()).toBeVisible()
  for (const picture of ['Values', 'Knows', 'Tokens'] as const) {
    await lab.picture(picture)
    await expectHarmless(page)
  }
})

test('shows what a callback brings as text', async ({ page, emulator, webServer }) => {
  const authorized = page.waitForRequest((request) => request.url().includes('/oauth2/authorize'))
  await leave(await beginRun(page), emulator)
  const asked = new URL((await authorized).url()).searchParams
  const answer = new URLSearchParams({
    error: hostile,
    error_description: hostile,
    state: asked.get('state') ?? '',
  })
  await page.goto(`${webServer.callbackUrl}?${answer.toString()}`)
  await expect(labOn(page).message.getByText('onerror').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What this means' })).toBeVisible()
  await expectHarmless(page)
})

/** As if an administrator of the org meant harm. */
function nameEverything({ world }: EmulatorStandIn): void {
  world.change((setup) => ({
    ...setup,
    orgs: setup.orgs.map((org) => ({
      ...org,
      name: hostile,
      users: org.users.map((user) => ({ ...user, firstName: hostile, lastName: hostile })),
      accounts: org.accounts.map((account) => ({ ...account, name: hostile })),
    })),
  }))
}

/** The policy would stop a handler; here none comes to stand in the page in the first place. */
async function expectHarmless(page: Page): Promise<void> {
  await expect(page.locator('[onerror], [onload], img[src="x"]')).toHaveCount(0)
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
}
