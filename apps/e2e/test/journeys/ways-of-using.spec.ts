import { expect, test } from '@playwright/test'
import { openLab, walk } from './lab.ts'
import { expectNoAxeFindings } from './no-axe-findings.ts'

test('the keyboard alone walks the flow', async ({ page }) => {
  const lab = await openLab(page)
  await page.keyboard.press('Tab')
  for (let presses = 0; presses < 40; presses += 1) {
    const inRunBar = await lab.run
      .getByRole('button', { name: 'Register the app' })
      .evaluate((button) => button === document.activeElement)
    if (inRunBar) break
    await page.keyboard.press('Tab')
  }
  for (let step = 1; step <= walk.indexOf('Send query'); step += 1) {
    await page.keyboard.press('Enter')
    await expect.poll(lab.position).toBe(step)
  }
  await lab.expectState('authorized')
  await expectNoAxeFindings(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the walk fits into 390 pixels', async ({ page }) => {
    const lab = await openLab(page)
    await lab.walkTo('Send callback')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    for (const pane of ['Map', 'States', 'Notes', 'Step']) {
      await page
        .getByRole('navigation', { name: 'Panes' })
        .getByRole('button', { name: pane })
        .click()
      await expectNoAxeFindings(page)
    }
  })
})
