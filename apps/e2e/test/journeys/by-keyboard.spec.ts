import { expect, test, type Page } from '@playwright/test'
import { openLab } from './lab.ts'
import { expectNoAxeFindings } from './no-axe-findings.ts'

test('palette, pictures, lanes and panes obey the keyboard, and the focus is never lost', async ({
  page,
}) => {
  const lab = await openLab(page)
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key)
      await expectFocusKept(page, key)
    }
  }
  const first = lab.run.getByRole('button', { name: 'Register the app' })
  await expect(first).toBeEnabled()
  await first.focus()
  for (let step = 1; step <= 3; step += 1) {
    await press('n')
    await expect.poll(lab.position).toBe(step)
  }
  await press('b')
  await expect.poll(lab.position).toBe(2)
  await press('f')
  await expect.poll(lab.position).toBe(3)

  await press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible()
  await page.keyboard.type('who knows')
  await press('Enter')
  const tab = (name: string) => page.getByRole('tab', { name, exact: true })
  await expect(tab('Knows')).toHaveAttribute('aria-selected', 'true')
  await tab('Knows').focus()
  await press('ArrowRight')
  await expect(tab('Tokens')).toBeFocused()
  await press('Home')
  await expect(tab('Lanes')).toBeFocused()

  const rows = page.getByRole('list', { name: 'Messages so far' }).getByRole('button')
  await rows.and(page.locator('[tabindex="0"]')).focus()
  await press('Home')
  await expect(rows.first()).toBeFocused()
  await press('ArrowDown', 'Enter')
  await expect(rows.nth(1)).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('button', { name: 'To the present step' })).toBeVisible()
  await page.getByRole('button', { name: 'To the present step' }).focus()
  await press('Enter')

  const splitter = page.getByRole('separator', { name: 'Width of the pictures' })
  await splitter.focus()
  const width = Number(await splitter.getAttribute('aria-valuenow'))
  await press('ArrowRight')
  await expect(splitter).toHaveAttribute('aria-valuenow', String(width + 16))
  await press('Enter')
  await expect(splitter).toHaveAttribute('aria-valuenow', String(width))

  await press('?')
  await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible()
  await press('Escape')
  await expect(splitter).toBeFocused()
  await expectNoAxeFindings(page)
})

test('the focus stays where it is useful after whatever the run bar does', async ({ page }) => {
  const lab = await openLab(page)
  await lab.walkTo('Send authorize request')
  const pressIn = async (name: string | RegExp) => {
    await lab.run.getByRole('button', { name }).first().focus()
    await page.keyboard.press('Enter')
    await expectFocusKept(page, String(name))
  }
  await pressIn('Back')
  await pressIn('Forward one step')
  await pressIn('Play')
  await pressIn('Pause')
  await lab.run.getByRole('slider', { name: 'Go to step' }).focus()
  await page.keyboard.press('Home')
  await expect.poll(lab.position).toBe(0)
  await expectFocusKept(page, 'the slider')
  await pressIn('Restart')
  await expect.poll(lab.position).toBe(0)
  await expectNoAxeFindings(page)
})

async function expectFocusKept(page: Page, after: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.tagName ?? 'nothing')
  await expect.poll(focused, `where the focus is after ${after}`).not.toBe('BODY')
}
