import { expect, type Locator, type Page } from '@playwright/test'
import { keepWalk, takeKeptWalk } from './kept-walk.ts'

export type EngineName = 'page' | 'wire'

/** The plain walk, as the words on the primary button. */
export const walk = [
  'Register the app',
  'Click Connect',
  'Send redirect',
  'Send authorize request',
  'Follow the redirect',
  'Follow the redirect',
  'Log in',
  'Follow the redirect',
  'Follow the redirect',
  'Allow',
  'Take the way back',
  'Send callback',
  'Send token request',
  'Send query',
  'Wait 2 h 1 min',
  'Send query',
  'Send refresh request',
  'Send query',
  'Send revoke request',
] as const

/** The main screen as a learner uses it: by names on buttons, headings and fields. */
export interface Lab {
  readonly page: Page
  readonly run: Locator
  readonly message: Locator
  /** How many decisions lie before the cursor. */
  readonly position: () => Promise<number>
  /** Presses a button of the run bar and waits for the step to be done. */
  readonly press: (name: string) => Promise<void>
  /** Goes through the plain walk, up to and without the first press of a name. */
  readonly walkTo: (name: (typeof walk)[number]) => Promise<void>
  /** Presses a button anywhere on the screen that makes a step. */
  readonly decide: (name: string | RegExp) => Promise<void>
  readonly expectState: (words: string) => Promise<void>
  /** Opens the draft, types a value into one of its fields and closes it again. */
  readonly edit: (field: string, value: string) => Promise<void>
  /** Shows a picture of the run by its tab. */
  readonly picture: (name: PictureName) => Promise<void>
  /** Opens the menu and presses something in it. */
  readonly more: (name: string | RegExp) => Promise<void>
}

export type PictureName = 'Lanes' | 'States' | 'Values' | 'Knows' | 'Tokens'

export async function openLab(page: Page, engine: EngineName = 'page'): Promise<Lab> {
  await page.goto(`/lab?engine=${engine}&new`)
  return labOn(page)
}

export function labOn(page: Page): Lab {
  const run = page.getByRole('region', { name: 'Run' })
  const message = page.getByRole('region').filter({ has: page.getByRole('heading', { level: 1 }) })
  const position = async () => {
    const paragraphs = run.getByRole('paragraph', { includeHidden: true })
    const text = await paragraphs.filter({ hasText: 'Position:' }).textContent()
    return Number(/(\d+)\s+of/.exec(text ?? '')?.[1])
  }
  const done = async (press: () => Promise<void>) => {
    const before = await position()
    await press()
    await expect.poll(position, { intervals: [20, 50, 100] }).toBe(before + 1)
  }
  const press = (name: string) => done(() => run.getByRole('button', { name, exact: true }).click())
  return {
    page,
    run,
    message,
    position,
    press,
    walkTo: async (name) => {
      const to = walk.indexOf(name)
      if ((await position()) === 0 && (await takeKeptWalk(page, to))) {
        await expect.poll(position).toBeGreaterThan(0)
      }
      for (let at = await position(); at < to; at += 1) {
        await press(walk[at] ?? name)
        await keepWalk(page, at + 1)
      }
      await expect(run.getByRole('button', { name, exact: true })).toBeVisible()
    },
    decide: (name) => done(() => page.getByRole('button', { name }).first().click()),
    expectState: async (words) => {
      await expect(page.getByRole('heading', { name: `State: ${words}` })).toBeVisible()
    },
    edit: async (field, value) => {
      await page.getByRole('button', { name: 'Edit', exact: true }).click()
      await page.getByRole('textbox', { name: `Value of ${field}`, exact: true }).fill(value)
      await page.getByRole('button', { name: 'Done', exact: true }).click()
    },
    picture: async (name) => {
      const pictures = page.getByRole('tablist', { name: 'Pictures of the run' })
      await pictures.getByRole('tab', { name, exact: true }).click()
      await expect(page.getByRole('tabpanel', { name }).getByText('One moment…')).toHaveCount(0)
    },
    more: async (name) => {
      await page.getByRole('button', { name: 'More', exact: true }).click()
      await page
        .locator('[popover]:popover-open')
        .locator('a, button')
        .filter({ hasText: name })
        .click()
    },
  }
}
