import { expect, type Page } from '@playwright/test'
import type { Lab } from '../journeys/lab.ts'
import { pathsAsked } from './support/asked-of.ts'
import { comeBackWithCode, getTokens } from './support/live-screen.ts'
import { test } from './support/live-test.ts'
import { startWebServer } from './support/started-web-server.ts'

test('keeps two learners apart', async ({ page, learnersBrowser, emulator }) => {
  const first = await getTokens(page, emulator, 'login')
  const theirs = await learnersBrowser.newContext()
  const second = await theirs.newPage()
  await second.goto('/live')
  await expect(second.getByRole('heading', { name: 'Connect your own org' })).toBeVisible()
  const their = await getTokens(second, emulator, 'sandboxLogin')
  await first.press('Send query')
  await their.press('Send query')
  await expect(first.message.getByText('Heron Harbour Museum').first()).toBeVisible()
  await expect(their.message.getByText('Heron Harbour Museum (test)').first()).toBeVisible()
  expect(await runOf(page)).not.toBe(await runOf(second))
  await expect(page.getByText('Heron Harbour Museum (test)')).toHaveCount(0)
  await theirs.close()
})

test('takes nobody else in where one browser came back', async ({
  page,
  learnersBrowser,
  emulator,
  webServer,
}) => {
  const callback = page.waitForRequest((request) => request.url().startsWith(webServer.callbackUrl))
  await comeBackWithCode(page, emulator)
  const theirs = await learnersBrowser.newContext()
  const second = await theirs.newPage()
  await second.goto((await callback).url())
  await expect(second.getByRole('heading', { name: 'No login is waiting here' })).toBeVisible()
  await theirs.close()
})

test('shows what is left after the web server was started anew', async ({
  page,
  emulator,
  webServer,
}) => {
  const lab = await getTokens(page, emulator)
  await webServer.stop()
  const again = await startWebServer(emulator, { port: webServer.port })
  await lab.run.getByRole('button', { name: 'Send query', exact: true }).click()
  await expectSecretsGone(page)
  await expectLastKnown(lab)
  await page.reload()
  await expectSecretsGone(page)
  await expectLastKnown(lab)
  expect(pathsAsked(emulator).filter((path) => path.endsWith('/query'))).toEqual([])
  await page.getByRole('button', { name: 'Connect again' }).click()
  await expect(page.getByRole('heading', { name: 'Connect your own org' })).toBeVisible()
  await again.stop()
})

async function expectSecretsGone(page: Page): Promise<void> {
  await expect(
    page.getByRole('heading', { name: 'The secrets of this run are gone' }),
  ).toBeVisible()
}

/** What was asked last was never answered: the copy stands before it. */
async function expectLastKnown(lab: Lab): Promise<void> {
  await expect.poll(lab.position).toBe(6)
  await lab.expectState('authorized')
}

function runOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = await fetch('/api/live/run')
    return ((await answer.json()) as { readonly id: string }).id
  })
}
