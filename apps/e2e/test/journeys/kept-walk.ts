import type { Page } from '@playwright/test'

type Kept = Readonly<Record<string, string>>

/** What a tab keeps after so many steps of the plain walk, once somebody in this process walked there. */
const kept = new Map<number, Kept>()

/** Remembers the plain walk as this tab keeps it. */
export async function keepWalk(page: Page, position: number): Promise<void> {
  if (!isOnPage(page) || kept.has(position)) return
  kept.set(
    position,
    await page.evaluate((): Kept => Object.fromEntries(Object.entries(sessionStorage))),
  )
}

/**
 * Goes on from where another journey walked before, as after a reload. Pressing through the walk is
 * what some journeys are about; the others only want to be there.
 *
 * @returns false where nobody came nearer to that position
 */
export async function takeKeptWalk(page: Page, position: number): Promise<boolean> {
  const nearest = Math.max(0, ...[...kept.keys()].filter((at) => at <= position))
  const tab = kept.get(nearest)
  if (!isOnPage(page) || !tab) return false
  await page.evaluate((entries) => {
    for (const [key, text] of Object.entries(entries)) sessionStorage.setItem(key, text)
  }, tab)
  await page.goto('/lab?engine=page')
  return true
}

/** Of a walk over sockets, the server has its part. */
function isOnPage(page: Page): boolean {
  return new URL(page.url()).searchParams.get('engine') === 'page'
}
