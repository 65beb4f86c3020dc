import { expect, type Page } from '@playwright/test'
import { labOn } from '../journeys/lab.ts'
import { axeFindings } from '../journeys/no-axe-findings.ts'
import { post } from './support/ask.ts'
import type { EmulatorStandIn } from './support/emulator-stand-in.ts'
import { beginRun, comeBackWithCode, getTokens, leave } from './support/live-screen.ts'
import { test } from './support/live-test.ts'
import { everythingOf, secretsIn, toldIn } from './support/canary.ts'
import { salesforceHosts } from './support/salesforce-hosts.ts'

const minute = 60_000

test('tells a no from a failure, and repeats it in practice', async ({ page, emulator }) => {
  const lab = await beginRun(page)
  await leave(lab, emulator)
  await emulator.pages.deny(page)
  await expectFinding(page)
  await expect(page.getByText('access_denied').first()).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Repeat in practice' }).click()
  await expect(page).toHaveURL(/\/lab/)
  await expect(page.getByText('copy of the live run').first()).toBeAttached()
  const practice = labOn(page)
  await expect.poll(practice.position).toBeGreaterThan(2)
})

test('shows in the mock why a code was refused', async ({ page, emulator }) => {
  const lab = await comeBackWithCode(page, emulator)
  emulator.world.advance(16 * minute)
  await lab.press('Send token request')
  await expectFinding(page)
  const refused = ['invalid_grant', 'expired authorization code'] as const
  for (const words of refused) await expect(lab.message.getByText(words).first()).toBeVisible()
  await page.getByRole('button', { name: 'Show me in the mock' }).click()
  await expect(page).toHaveURL(/\/lab/)
  for (const words of refused) await expect(lab.message.getByText(words).first()).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  expect(toldIn(await copied(page), secretsIn(emulator))).toEqual([])
})

/** The copy, as this tab keeps it and as it goes into a link. */
async function copied(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  return [await everythingOf(page), link].join('\n')
}

test('gets on after its session ended, by a refresh', async ({ page, emulator }) => {
  const lab = await getTokens(page, emulator)
  emulator.endSessions()
  await lab.press('Send query')
  await expectFinding(page)
  await expect(lab.message.getByText('INVALID_SESSION_ID').first()).toBeVisible()
  await lab.press('Send refresh request')
  await lab.press('Send query')
  await expect(lab.message.getByText('Quiet Clocks').first()).toBeVisible()
})

test('says what it means that a token was revoked elsewhere', async ({ page, emulator }) => {
  const lab = await getTokens(page, emulator)
  await revokeElsewhere(emulator)
  await lab.press('Send query')
  await lab.press('Send refresh request')
  await expectFinding(page)
  await expect(lab.message.getByText('invalid_grant').first()).toBeVisible()
})

/** As an administrator of the org would. */
async function revokeElsewhere(emulator: EmulatorStandIn): Promise<void> {
  const token = secretsIn(emulator)['told refresh_token 0'] ?? ''
  await post(emulator, salesforceHosts.login, '/services/oauth2/revoke', { token })
}

async function expectFinding(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'What this means' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Likely causes/ })).toBeVisible()
}
