import { expect, test, type Browser, type Page } from '@playwright/test'
import { labOn, openLab, type Lab } from './lab.ts'
import { expectNoAxeFindings } from './no-axe-findings.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a link opened in a fresh browser tells the same run, edited step and all', async ({
  page,
  browser,
}) => {
  const lab = await openLab(page)
  await lab.walkTo('Send callback')
  await lab.edit('state', 'a-state-that-nobody-made')
  await lab.press('Send callback')
  await lab.expectState('refused')
  const link = await sharedLink(lab)
  expect(link.length).toBeLessThan(2000)
  const fresh = await openFresh(browser, link)
  await fresh.expectState('refused')
  expect(await fresh.position()).toBe(await lab.position())
  expect(await transcriptOf(fresh)).toBe(await transcriptOf(lab))
  await expectNoAxeFindings(fresh.page)
  await fresh.page.context().close()
})

test('a link never holds a typed password, and says so where it is opened', async ({
  page,
  browser,
}) => {
  const lab = await openLab(page)
  await lab.walkTo('Log in')
  const frame = page.frameLocator('iframe[title="Page in the user’s browser"]')
  await frame.getByLabel('Username').fill('student@acme.example')
  await frame.getByLabel('Password').fill('a-password-of-my-own')
  await frame.getByRole('button', { name: 'Log In' }).click()
  await expect(frame.getByRole('alert')).toBeVisible()
  const link = await sharedLink(lab)
  const fresh = await openFresh(browser, link)
  await expect(fresh.page.getByRole('alert')).toContainText('is not in this link: a stand-in')
  await expect.poll(fresh.position).toBe(await lab.position())
  const told = await transcriptOf(fresh)
  expect(told).not.toContain('a-password-of-my-own')
  await expectNoAxeFindings(fresh.page)
  await fresh.page.context().close()
})

async function sharedLink({ page }: Lab): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}

async function openFresh(browser: Browser, link: string): Promise<Lab> {
  const { baseURL } = test.info().project.use
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const page = await context.newPage()
  await page.goto(link)
  await expect(page.getByRole('region', { name: 'Run' })).toContainText(/[1-9]\d* of/)
  return labOn(page)
}

/** All of its text, with what a reader sees and what only a program would. */
async function transcriptOf(lab: Lab): Promise<string> {
  await lab.more('Transcript of this run')
  const title = lab.page.getByRole('heading', { level: 1, name: /^Transcript of/ })
  await expect(title).toBeVisible()
  await expect(lastStep(lab.page)).toBeVisible()
  return lab.page.getByRole('article').innerText()
}

function lastStep(page: Page) {
  return page
    .getByRole('article')
    .getByRole('heading', { level: 3, name: /^Step \d+:/ })
    .last()
}
