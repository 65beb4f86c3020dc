import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './no-axe-findings.ts'

test('a newcomer sees what this is and how to begin', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Web Server Flow')
  await expect(page.getByRole('button', { name: 'New to OAuth' })).toBeVisible()
  await expectNoAxeFindings(page)
})

test('an address that leads nowhere says so', async ({ page }) => {
  await page.goto('/no/such/place')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectNoAxeFindings(page)
})
