import { expect, test, type Page } from '@playwright/test'
import { expectNoAxeFindings } from './no-axe-findings.ts'

test('drills are answered by keyboard, explained, and seen in their run', async ({ page }) => {
  await page.goto('/drills')
  await expect(page.getByRole('heading', { level: 1, name: 'Drills' })).toBeVisible()
  await page.getByText('A link for others').click()
  await expectNoAxeFindings(page)
  await page.goto('/drills/missing?seed=journey&n=2')
  await expect(page.getByText('Drill 1 of 2')).toBeVisible()
  await page.getByRole('heading', { name: /What is missing/ }).waitFor()
  await expectNoAxeFindings(page)
  await page.keyboard.press('2')
  await page.getByRole('button', { name: 'Fairly sure' }).click()
  await expect(page.locator('p:focus')).toHaveText(/right/i)
  await expectNoAxeFindings(page)
  await page.getByRole('link', { name: 'See it in a run' }).click()
  await expect(page).toHaveURL(/\/lab\?/)
  await expect(page.getByText(/services\/oauth2/).first()).toBeVisible()
})

test('a teacher’s link opens the same drills for everybody', async ({ page, browser }) => {
  const link = '/drills/sender,flow?seed=class&n=3'
  const own = await asksOf(page, link)
  const other = await browser.newPage()
  expect(await asksOf(other, link)).toEqual(own)
  await other.close()
})

test('what is pressed next stays where it is while the link to the run comes', async ({ page }) => {
  await page.goto('/drills/sender?seed=class&n=1')
  await page.locator('fieldset input').first().check()
  await page.getByRole('button', { name: 'Certain' }).click()
  const next = page.getByRole('button', { name: 'Next drill' })
  const before = await next.boundingBox()
  await expect(page.getByRole('link', { name: 'See it in a run' })).toBeVisible()
  expect(await next.boundingBox()).toEqual(before)
})

test('messages are put in order on a phone, by arrows and by dragging', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/drills/order?seed=phone')
  const list = page.getByRole('list', { name: 'The messages, first to last' })
  await expect(list).toBeVisible()
  const before = await list.getByRole('listitem').allInnerTexts()
  await list
    .getByRole('button', { name: /^Later/ })
    .first()
    .click()
  await expect(list.getByRole('listitem').nth(1)).toHaveText(before[0] ?? '', {
    useInnerText: true,
  })
  await drag(page, 1, 0)
  await expect(list.getByRole('listitem').first()).toHaveText(before[0] ?? '', {
    useInnerText: true,
  })
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: 'Guessing' }).click()
  await expect(page.getByRole('list', { name: 'The order in which they were sent' })).toBeVisible()
  await expectNoAxeFindings(page)
})

/** What a whole set asks. */
async function asksOf(page: Page, link: string): Promise<readonly string[]> {
  await page.goto(link)
  const asks: string[] = []
  for (let at = 1; at <= 3; at += 1) {
    await expect(page.getByText(`Drill ${String(at)} of 3`)).toBeVisible()
    await page.locator('fieldset input').first().check()
    asks.push(await page.locator('main').innerText())
    await page.getByRole('button', { name: 'Certain' }).click()
    await page.getByRole('button', { name: 'Next drill' }).click()
  }
  await expect(page.getByRole('heading', { name: 'That was the last one' })).toBeVisible()
  return asks
}

async function drag(page: Page, from: number, to: number): Promise<void> {
  const handles = page.getByRole('button', { name: /^Move/ })
  const [start, end] = [await handles.nth(from).boundingBox(), await handles.nth(to).boundingBox()]
  if (!start || !end) throw new Error('The handles are in sight')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(end.x + end.width / 2, end.y, { steps: 5 })
  await page.mouse.up()
}
