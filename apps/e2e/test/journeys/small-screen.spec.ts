import { expect, test, type Page } from '@playwright/test'
import { labOn, openLab } from './lab.ts'
import { expectNoAxeFindings } from './no-axe-findings.ts'
import { places } from './every-view.ts'

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true })

test('on the smallest phone every pane and every picture fits', async ({ page }) => {
  const lab = await openLab(page)
  await lab.walkTo('Send query')
  const pane = (name: string) =>
    page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name }).click()
  const wide: string[] = []
  const look = async (name: string) => {
    for (const each of await tooWide(page)) wide.push(`${name}: ${each}`)
  }
  for (const name of ['Wire', 'Fields', 'Explained', 'Diff', 'Code']) {
    await page.getByRole('tab', { name, exact: true }).click()
    await look(name)
  }
  for (const name of ['Map', 'States', 'Notes']) {
    await pane(name)
    await look(name)
  }
  for (const name of ['Values', 'Knows', 'Tokens'] as const) {
    await lab.picture(name)
    await look(name)
    await expectNoAxeFindings(page)
  }
  await page.getByRole('button', { name: /^World clock: / }).click()
  await look('the clock')
  await page.keyboard.press('Escape')
  await lab.more('Transcript of this run')
  await expect(page.getByRole('heading', { name: /^Transcript of/ })).toBeVisible()
  await look('Transcript')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible()
  await look('Commands')
  expect(wide).toEqual([])
})

test('on the smallest phone settings and every chapter fit', async ({ page }) => {
  const wide: string[] = []
  await page.goto('/')
  for (const each of await tooWide(page)) wide.push(`Start: ${each}`)
  for (const { name, open } of places) {
    await open(labOn(page))
    for (const each of await tooWide(page)) wide.push(`${name}: ${each}`)
  }
  expect(wide).toEqual([])
  await expectNoAxeFindings(page)
})

/** What stands beyond the edge of the window, unless its own frame scrolls sideways. */
async function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && isMeantTo(element)
        ? true
        : scrolls(element.parentElement))
    /** A pane that scrolls down only must not scroll sideways as well. */
    const isMeantTo = (element: Element) =>
      element.scrollHeight <= element.clientHeight + 1 ||
      element.matches('pre, table, figure, [data-sideways]')
    const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect()
      // The row of stations scrolls sideways in its own frame, without a bar.
      if (element.closest('nav[aria-label=Stations] ol')) return false
      const isSeen = box.width > 1 && box.height > 1 && element.checkVisibility()
      return isSeen && box.right > edge && !scrolls(element.parentElement)
    })
    const outermost = beyond.filter((element) => !beyond.includes(element.parentElement ?? element))
    return outermost.map(({ outerHTML }) => outerHTML.slice(0, 160))
  })
}
