import { expect, test } from '@playwright/test'
import { openLab } from './lab.ts'
import { axeFindings, expectNoAxeFindings } from './no-axe-findings.ts'

test('settings act at once and last', async ({ page }) => {
  await page.goto('/settings')
  for (const name of ['Dark', 'High', 'None']) {
    await page.getByRole('radio', { name, exact: true }).check()
  }
  await page.getByRole('radio', { name: /^Developer/ }).check()
  expect(await axeFindings(page)).toEqual([])
  await page.goto('/lab?engine=page&new')
  const root = page.locator('html')
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await expect(root).toHaveAttribute('data-motion', 'reduced')
  await expect(root).toHaveAttribute('data-depth', 'developer')
  const inHighContrast = await page.evaluate(() => getComputedStyle(document.body).color)
  await expect(page.getByRole('region', { name: 'Run' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await root.evaluate((html) => {
    html.dataset['contrast'] = 'system'
  })
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).not.toBe(inHighContrast)
})

test('with reduced motion nothing moves when a message is sent', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const lab = await openLab(page)
  for (const words of ['Register the app', 'Click Connect', 'Send redirect'] as const) {
    await lab.press(words)
    expect(await page.evaluate(() => document.getAnimations().map(({ id }) => id))).toEqual([])
  }
  await lab.picture('States')
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  await expectNoAxeFindings(page)
})

test('on paper the run is a document', async ({ page }) => {
  const lab = await openLab(page)
  await lab.press('Register the app')
  await lab.press('Click Connect')
  const restart = page.getByRole('button', { name: 'Restart', exact: true })
  await page.emulateMedia({ media: 'print' })
  const title = page.getByRole('heading', { level: 1, name: /^Transcript of/ })
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(title).toBeVisible({ timeout: 200 })
  }).toPass()
  await expect(page.getByRole('heading', { level: 3, name: /^Step 2:/ })).toBeVisible()
  await expect(restart).toBeHidden()
  expect(await axeFindings(page)).toEqual([])
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await expect(title).toHaveCount(0)
  await expect(restart).toBeVisible()
})
