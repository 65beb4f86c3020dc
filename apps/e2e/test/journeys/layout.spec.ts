import { expect, test, type Locator, type Page } from '@playwright/test'
import { openLab, walk } from './lab.ts'
import { expectNoAxeFindings } from './no-axe-findings.ts'

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test.describe(`${String(width)} pixels wide`, () => {
    test.use({ viewport: { width, height } })

    test(`nothing jumps from the first picture to the end, at ${String(width)} pixels`, async ({
      page,
    }) => {
      await countShifts(page)
      const lab = await openLab(page)
      for (const words of walk) await lab.press(words)
      expect(await shiftsOf(page)).toBeLessThan(0.05)
      await expectNoAxeFindings(page)
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('whatever can be pressed is at least 44 pixels high and wide', async ({ page }) => {
    const lab = await openLab(page)
    const pane = (name: string) =>
      page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name }).click()
    for (const stop of ['Click Connect', 'Log in', 'Allow', 'Send query'] as const) {
      await lab.walkTo(stop)
      for (const name of ['Map', 'States', 'Notes', 'Step']) {
        await pane(name)
        if (name === 'States') await page.getByText('What else can be decided').click()
        expect(await tooSmall(page), `${name} at ${stop}`).toEqual([])
      }
    }
  })
})

test('no label of the lanes is cut, in a wide window, a narrow one and on a phone', async ({
  page,
}) => {
  const lab = await openLab(page)
  await lab.walkTo('Send query')
  const rows = page.getByRole('list', { name: 'Messages so far' }).getByRole('button')
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 844 })
    if (width < 700) await page.getByRole('button', { name: 'Map', exact: true }).click()
    await expect(rows.first()).toBeVisible()
    expect(await cutIn(rows), `${String(width)} pixels wide`).toEqual([])
  }
})

test('wire or fields is asked where there are messages, not above a form', async ({ page }) => {
  const lab = await openLab(page)
  await lab.walkTo('Log in')
  const readings = page.getByRole('tablist', { name: 'Read messages as' })
  await expect(readings).toHaveCount(0)
  await page.getByText('The answer as sent').click()
  await expect(readings).toBeVisible()
  await expectNoAxeFindings(page)
})

test('a press inside the page that is read leaves the focus on that page', async ({ page }) => {
  const lab = await openLab(page)
  await lab.walkTo('Allow')
  await page.getByRole('button', { name: 'Deny', exact: true }).focus()
  await lab.decide('Deny')
  await expect(page.locator('#message')).toBeFocused()
})

interface Shift extends PerformanceEntry {
  readonly value: number
}

declare global {
  interface Window {
    shifts: number
  }
}

/** Counts those that follow a press as well: every one of them is seen. */
async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += (entry as Shift).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(() => window.shifts)
}

/** Buttons and links with a name; a name inside a line of wire text is exempt, as links in prose are. */
async function tooSmall(page: Page): Promise<readonly string[]> {
  const targets = page.locator('button, summary, a[href], [role=tab]').filter({ visible: true })
  return targets.evaluateAll((all) =>
    all
      .filter((each) => !each.closest('[class*=hidden], nav[aria-label=Stations] ol'))
      .filter((each) => !each.matches('p a, a[href^="/reference/glossary/"]'))
      // A drawing has its places where they are (WCAG 2.5.8, essential); as text they are rows.
      .filter((each) => !each.closest('[aria-label^="States of"]'))
      .map((each) => ({ each, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.top >= 0 && (box.width < 44 || box.height < 44))
      .map(({ each, box }) => `${each.textContent} ${String(box.width)}×${String(box.height)}`),
  )
}

/** The accessible names of rows whose text leaves them or is clipped. */
function cutIn(rows: Locator): Promise<readonly (string | null)[]> {
  return rows.evaluateAll((all) =>
    all
      .filter((row) => {
        const frame = row.getBoundingClientRect()
        return [...row.querySelectorAll('span')].some((part) => {
          const box = part.getBoundingClientRect()
          const isClipped = getComputedStyle(part).overflow !== 'visible'
          return (
            part.textContent !== '' &&
            (isClipped || box.right > frame.right + 1 || box.left < frame.left - 1)
          )
        })
      })
      .map((row) => row.getAttribute('aria-label')),
  )
}
