import { expect, test } from '@playwright/test'
import { openLab } from './lab.ts'
import { expectNoAxeFindings } from './no-axe-findings.ts'

test('the clock tells what will fail, and after it was moved it does', async ({ page }) => {
  const lab = await openLab(page)
  await lab.walkTo('Send callback')
  const clock = page.getByRole('button', { name: /^World clock: / })
  const before = await clock.textContent()
  await clock.click()
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Authorization code' }).filter({ hasText: '400' }),
  ).toContainText('expired authorization code')
  await expectNoAxeFindings(page)
  await lab.decide('Move to just after the end: Authorization code')
  await page.keyboard.press('Escape')
  await expect(clock).toBeFocused()
  await expect(clock).not.toHaveText(before ?? '')
  await lab.press('Send callback')
  await lab.press('Send token request')
  await expect(page.getByRole('region', { name: 'Refused', exact: true })).toContainText(
    'expired authorization code',
  )
})
