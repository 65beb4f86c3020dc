import { expect, test } from '@playwright/test'
import { labOn, openLab } from './lab.ts'
import { expectNoAxeFindings } from './no-axe-findings.ts'

for (const engine of ['page', 'wire'] as const) {
  test(`a reload in the middle of a run on ${engine} loses nothing`, async ({ page }) => {
    const lab = await openLab(page, engine)
    await lab.walkTo('Send callback')
    const before = await lab.position()
    await page.reload()
    const again = labOn(page)
    await expect.poll(again.position).toBe(before)
    await again.press('Send callback')
    await again.press('Send token request')
    await again.expectState('authorized')
    await expectNoAxeFindings(page)
  })
}

test('a reload while a message is under way sends it once', async ({ page }) => {
  const asked: string[] = []
  const lab = await openLab(page, 'wire')
  await lab.walkTo('Send token request')
  const before = await lab.position()
  await page.route('**/decisions', async (route) => {
    const answer = await route.fetch()
    asked.push(keyOf(route.request().postData()))
    if (asked.length > 1) await route.fulfill({ response: answer })
  })
  await lab.run.getByRole('button', { name: 'Send token request', exact: true }).click()
  await expect.poll(() => asked.length).toBe(1)
  await page.reload()
  const again = labOn(page)
  await expect.poll(again.position).toBe(before + 1)
  await again.expectState('authorized')
  expect(asked).toEqual([asked[0], asked[0]])
  await expectNoAxeFindings(page)
})

function keyOf(body: string | null): string {
  return (JSON.parse(body ?? '{}') as { readonly key: string }).key
}
