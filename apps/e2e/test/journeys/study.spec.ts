import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { expectNoAxeFindings } from './no-axe-findings.ts'

test('a mock exam goes on where it was after a reload, and is scored', async ({ page }) => {
  await page.goto('/exam')
  await expect(page.getByRole('heading', { level: 1, name: 'Exam' })).toBeVisible()
  await expectNoAxeFindings(page)
  await page.getByRole('radio', { name: '15' }).check()
  await page.getByRole('button', { name: 'Start' }).click()
  await page.locator('fieldset input').nth(1).check()
  await page.getByRole('button', { name: 'Flag' }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await expectNoAxeFindings(page)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Question 2 of 15' })).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.locator('fieldset input').nth(1)).toBeChecked()
  await page.getByRole('button', { name: 'Review and finish' }).click()
  await expect(page.getByText('14 without an answer, 1 flagged.')).toBeVisible()
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: 'Finish and score' }).click()
  await page.getByRole('button', { name: 'Finish', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your score' })).toBeVisible()
  await page.locator('details').first().click()
  await expectNoAxeFindings(page)
  await page.reload()
  await expect(page.getByText(/of 15 right/).first()).toBeVisible()
})

test('export, erase and import give the same due pile', async ({ page }) => {
  await reviewAll(page, ['Again', 'Good', 'Easy', 'Hard'])
  const before = await pileOf(page)
  await page.goto('/progress')
  await expectNoAxeFindings(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save to a file' }).click()
  const file = await (await download).path()
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ kind: 'flowscope-progress' })
  await page.getByRole('button', { name: 'Erase all of it' }).click()
  await page.getByRole('button', { name: 'Erase', exact: true }).click()
  expect(await pileOf(page)).not.toEqual(before)
  await page.goto('/progress')
  await page.locator('input[type="file"]').setInputFiles(file)
  await expect(page.getByText('4 answers were added.')).toBeVisible()
  expect(await pileOf(page)).toEqual(before)
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
  await expectNoAxeFindings(page)
})

test('a wrong answer becomes a card, in two tabs at once', async ({ page, context }) => {
  await page.goto('/exam/practice?topic=tokens')
  const other = await context.newPage()
  await other.goto('/review')
  await other.getByRole('button', { name: 'Guessing' }).click()
  await expectNoAxeFindings(other)
  await other.getByRole('button', { name: /^Again/ }).click()
  await answerUntilWrong(page)
  await expectNoAxeFindings(page)
  await other.reload()
  await expect(other.getByText('From a mistake of yours')).toBeVisible()
  await other.goto('/progress')
  const guesses = other.getByRole('listitem').filter({ hasText: 'Guessing' })
  await expect(guesses).toContainText('right 0 of 1 times')
})

/** Reviews the first cards of the pile, one for each rating. */
async function reviewAll(page: Page, ratings: readonly string[]): Promise<void> {
  await page.goto('/review')
  for (const rating of ratings) {
    await page.getByRole('button', { name: 'Fairly sure' }).click()
    await page.getByRole('button', { name: new RegExp(`^${rating}`) }).click()
  }
}

/** What the page of the pile says and asks. */
async function pileOf(page: Page): Promise<readonly string[]> {
  await page.goto('/review')
  const pile = page.getByText(/^\d+ (due|new)/)
  return [await pile.innerText(), await page.locator('article h2').innerText()]
}

async function answerUntilWrong(page: Page): Promise<void> {
  const wrong = page.getByRole('heading', { name: /^Not right/ })
  for (let tries = 0; tries < 10; tries += 1) {
    await answer(page)
    if (await wrong.isVisible()) return
    await page.getByRole('button', { name: 'Next question' }).click()
  }
}

/** Chooses the first options, as many as are asked for. */
async function answer(page: Page): Promise<void> {
  const options = page.locator('fieldset input')
  const certain = page.getByRole('button', { name: 'Certain' })
  await expect(certain).toHaveAttribute('aria-disabled', 'true')
  for (const option of await options.all()) {
    await option.check()
    if ((await certain.getAttribute('aria-disabled')) === 'false') break
  }
  await certain.click()
  await expect(page.getByRole('heading', { name: /^(Right|Not right)/ })).toBeVisible()
}
