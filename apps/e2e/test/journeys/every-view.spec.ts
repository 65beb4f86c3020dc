import { expect, test, type Page } from '@playwright/test'
import { places, viewsOfRun, type Stop } from './every-view.ts'
import { openLab, labOn, type Lab } from './lab.ts'
import { axeFindings, contrastFindings } from './no-axe-findings.ts'

test('every view of a run is for everybody, in light and in dark', async ({ page }) => {
  const lab = await openLab(page)
  await lab.walkTo('Send query')
  await fork(lab)
  expect(await findingsOn(lab, viewsOfRun)).toEqual([])
})

test('settings and every chapter are for everybody, in light and in dark', async ({ page }) => {
  expect(await findingsOn(labOn(page), places)).toEqual([])
})

async function findingsOn(lab: Lab, stops: readonly Stop[]): Promise<readonly string[]> {
  const findings = []
  for (const { name, within, open } of stops) {
    await open(lab)
    for (const finding of await findingsInBoth(lab.page, within))
      findings.push(`${name}: ${finding}`)
  }
  return findings
}

/** Dark is the same page in other colours. */
async function findingsInBoth(page: Page, within: string): Promise<readonly string[]> {
  const inLight = await axeFindings(page, within)
  await page.emulateMedia({ colorScheme: 'dark' })
  const inDark = await contrastFindings(page, within)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...inLight, ...inDark.map((finding) => `in the dark, ${finding}`)]
}

async function fork(lab: Lab): Promise<void> {
  await lab.run.getByRole('button', { name: 'Back' }).click()
  await lab.edit('client_secret', 'another-secret')
  await lab.press('Fork here and send')
}
