import { expect, type Page } from '@playwright/test'
import type { Lab } from './lab.ts'

/** A view, and how to come to it from the one before. */
export interface Stop {
  readonly name: string
  /** The part of the page that this view is. */
  readonly within: string
  readonly open: (lab: Lab) => Promise<void>
}

const readings = ['Wire', 'Fields', 'Explained', 'Diff', 'Code'] as const

/** Every view of one run, on a screen that has room for both panes. */
export const viewsOfRun: readonly Stop[] = [
  ...readings.map((name) => ({
    name,
    within: '#message',
    open: async ({ page }: Lab) => {
      await page.getByRole('tab', { name, exact: true }).click()
    },
  })),
  ...(['States', 'Values', 'Knows', 'Tokens'] as const).map((name) => ({
    name,
    within: '#pictures',
    open: (lab: Lab) => lab.picture(name),
  })),
  {
    name: 'Commands',
    within: 'dialog',
    open: async ({ page }) => {
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible()
    },
  },
  {
    name: 'Shortcuts',
    within: 'dialog',
    open: async (lab) => {
      await lab.page.keyboard.press('Escape')
      await lab.more('List of shortcuts')
      await expect(lab.page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible()
    },
  },
  {
    name: 'Transcript',
    within: 'main',
    open: async (lab) => {
      await lab.page.keyboard.press('Escape')
      await lab.more('Transcript of this run')
      await expect(lab.page.getByRole('heading', { name: /^Transcript of/ })).toBeVisible()
    },
  },
  {
    name: 'Compare',
    within: 'html',
    open: ({ page }) => visit(page, '/compare', 'Compare two runs'),
  },
]

/** Chapters are one view with other entries; these four are written in the four ways there are. */
const chapters: Readonly<Record<string, string>> = {
  parameters: 'state',
  errors: 'invalid_grant',
  states: 'authorized',
  fidelity: 'code',
}

/** The places beside the run: of the book, some chapters with one article each. */
export const places: readonly Stop[] = [
  { name: 'Start', within: 'html', open: ({ page }) => visit(page, '/', /Web Server Flow/) },
  { name: 'Attacks', within: 'html', open: ({ page }) => visit(page, '/attack', /./) },
  { name: 'Faults', within: 'html', open: ({ page }) => visit(page, '/fault', /./) },
  { name: 'Settings', within: 'html', open: ({ page }) => visit(page, '/settings', 'Settings') },
  { name: 'Learn', within: 'html', open: ({ page }) => visit(page, '/learn', 'The path') },
  {
    name: 'Test out',
    within: 'html',
    open: ({ page }) => visit(page, '/learn/parties?test', /^Test out/),
  },
  { name: 'Review', within: 'html', open: ({ page }) => visit(page, '/review', 'Review') },
  { name: 'Exam', within: 'html', open: ({ page }) => visit(page, '/exam', 'Exam') },
  { name: 'Progress', within: 'html', open: ({ page }) => visit(page, '/progress', 'Progress') },
  { name: 'Reference', within: 'html', open: ({ page }) => visit(page, '/reference', 'Reference') },
  ...Object.entries(chapters).flatMap(([chapter, word]) => [
    {
      name: chapter,
      within: 'main',
      open: async ({ page }: Lab) => {
        await page.goto(`/reference/${chapter}`)
        await expect(page.locator('main').getByRole('heading', { level: 1 })).toBeVisible()
      },
    },
    {
      name: `an article of ${chapter}`,
      within: 'main',
      open: async ({ page }: Lab) => {
        const links = page.locator(`main a[href^="/reference/${chapter}/"]`)
        await links
          .filter({ hasText: new RegExp(word, 'i') })
          .first()
          .click()
        await expect(page).toHaveURL(new RegExp(`/reference/${chapter}/`))
      },
    },
  ]),
  {
    name: 'what a search finds',
    within: 'html',
    open: async ({ page }) => {
      await page.getByRole('searchbox', { name: 'Search the reference' }).fill('verifier')
      await expect(page.locator('main').getByRole('link').first()).toBeVisible()
    },
  },
]

async function visit(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
}
