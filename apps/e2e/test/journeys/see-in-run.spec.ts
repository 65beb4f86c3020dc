import { expect, test } from '@playwright/test'
import { labOn, openLab } from './lab.ts'
import { expectNoAxeFindings } from './no-axe-findings.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('an article of the reference leads to its message in a run beside the others, and a link does too', async ({
  page,
}) => {
  const lab = await openLab(page)
  await lab.press('Register the app')
  await page.goto('/reference/parameters/token.form.code_verifier')
  await page.getByRole('link', { name: 'See it in a run' }).click()
  const seen = labOn(page)
  await expect.poll(seen.position).toBe(13)
  await expect(page.getByRole('button', { name: 'code_verifier', expanded: true })).toBeInViewport()
  await expect(page.getByRole('complementary', { name: 'About code_verifier' })).toBeVisible()
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()))
  await expect(seen.run.getByRole('button', { name: '3 branches' })).toBeVisible()
  await expect.poll(seen.position).toBe(13)
})
