import { expect, type Page } from '@playwright/test'
import type { Lab } from '../journeys/lab.ts'
import { axeFindings } from '../journeys/no-axe-findings.ts'
import { countCalls, pathsAsked } from './support/asked-of.ts'
import { beginRun, getTokens, leave, sendRedirect } from './support/live-screen.ts'
import { test } from './support/live-test.ts'
import { salesforceHosts } from './support/salesforce-hosts.ts'

test('goes on in this tab where the window was blocked', async ({ page, emulator }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  const lab = await beginRun(page)
  await inWindow(page)
  await sendRedirect(lab)
  await page.getByRole('button', { name: 'Go in this tab' }).click()
  await logInAndAllow(page, emulator.pages)
  await expectBack(page)
  await lab.press('Send token request')
})

test('waits in its tab while a window of its own is at Salesforce', async ({ page, emulator }) => {
  const lab = await beginRun(page)
  await inWindow(page)
  const opened = page.waitForEvent('popup')
  await sendRedirect(lab)
  await expect(page.getByRole('heading', { name: 'Your browser is at Salesforce' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await logInAndAllow(await opened, emulator.pages)
  await expectBack(page)
  await lab.press('Send token request')
})

test('sends nothing twice, however often it is loaded', async ({ page, emulator }) => {
  const lab = await beginRun(page)
  await reloadAt(lab, 2)
  await sendRedirect(lab)
  await page.waitForURL(/salesforce\.com/)
  await page.reload()
  await emulator.pages.logIn(page, salesforceHosts.login)
  await page.reload()
  await emulator.pages.allow(page)
  await expectBack(page)
  await reloadAt(lab, 5)
  await lab.press('Send token request')
  await reloadAt(lab, 6)
  await lab.press('Send query')
  await reloadAt(lab, 7)
  const asked = pathsAsked(emulator)
  for (const end of ['/oauth2/token', '/query']) {
    expect(asked.filter((path) => path.endsWith(end))).toHaveLength(1)
  }
})

test('asks nobody while it looks back', async ({ page, emulator }) => {
  const lab = await getTokens(page, emulator)
  await lab.press('Send query')
  await expect(lab.run.getByRole('button', { name: 'Send refresh request' })).toBeVisible()
  const { calls } = countCalls(page)
  const asked = emulator.heard.length
  const end = await lab.position()
  for (let at = end - 1; at >= 0; at -= 1) await move(lab, 'Back', at)
  for (let at = 1; at < end; at += 1) await move(lab, 'Forward one step', at)
  expect(calls).toEqual([])
  await move(lab, 'Forward one step', end)
  expect(emulator.heard).toHaveLength(asked)
})

test('goes on in a second tab', async ({ page, context, emulator }) => {
  const lab = await beginRun(page)
  await leave(lab, emulator)
  const second = await context.newPage()
  await second.goto('/live')
  await expect(second.getByRole('heading', { name: 'Your browser is at Salesforce' })).toBeVisible()
  await emulator.pages.allow(page)
  await expectBack(second)
})

async function inWindow(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /window of its own/ }).check()
}

async function logInAndAllow(
  page: Page,
  { logIn, allow }: Parameters<typeof leave>[1]['pages'],
): Promise<void> {
  await logIn(page, salesforceHosts.login)
  await allow(page)
}

async function expectBack(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Your browser is back' })).toBeVisible()
}

async function reloadAt({ page, position }: Lab, at: number): Promise<void> {
  await page.reload()
  await expect.poll(position).toBe(at)
}

async function move({ run, position }: Lab, button: string, to: number): Promise<void> {
  await run.getByRole('button', { name: button, exact: true }).click()
  await expect.poll(position, { intervals: [20, 50, 100] }).toBe(to)
}
