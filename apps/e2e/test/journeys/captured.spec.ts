import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { openLab, walk, type Lab } from './lab.ts'
import { expectNoAxeFindings } from './no-axe-findings.ts'

interface ExportedRun {
  readonly steps: readonly {
    readonly step: number
    readonly outcome: { readonly exchange: { readonly outcome: { readonly type: string } } | null }
  }[]
}

interface Archive {
  readonly log: {
    readonly entries: readonly {
      readonly request: { readonly url: string; readonly postData?: { readonly text: string } }
      readonly response: { readonly status: number; readonly content: { readonly text?: string } }
    }[]
  }
}

test('every view tells of the exchanges that were captured, and of no others', async ({ page }) => {
  const lab = await openLab(page)
  for (const words of walk) await lab.press(words)
  const { steps } = await exported<ExportedRun>(lab, 'JSON')
  const { entries } = (await exported<Archive>(lab, 'HAR')).log
  const exchanges = steps.flatMap(({ outcome }) => outcome.exchange ?? [])
  const halves = exchanges.flatMap(({ outcome }) =>
    outcome.type === 'response' ? ['request', 'answer'] : ['request'],
  )
  expect(steps.length).toBe(walk.length)
  expect(entries.length).toBe(exchanges.length)
  await expect(arrowsOf(page)).toHaveCount(halves.length)

  const tokenAnswer = entries.find(({ request }) => request.url.endsWith('/oauth2/token'))
  const given = JSON.parse(tokenAnswer?.response.content.text ?? '{}') as Record<string, string>
  const code = new URLSearchParams(tokenAnswer?.request.postData?.text).get('code') ?? ''

  await arrowsOf(page).filter({ hasText: /token/i }).first().click()
  await expect(lab.message).toContainText(given['access_token'] ?? 'an access token')

  await lab.picture('Values')
  const values = page.getByRole('tabpanel', { name: 'Values' })
  await values.getByRole('button', { name: `Authorization code ${code}` }).click()
  await expect(values.getByRole('list', { name: 'Its story' })).toBeVisible()

  await lab.picture('Knows')
  const callback = steps.find(({ step }) => walk[step - 1] === 'Send callback')
  await expect(
    page.getByRole('button', {
      name: `Web app knows Authorization code since step ${String(callback?.step)}`,
    }),
  ).toBeVisible()

  await lab.picture('Tokens')
  const tokens = page.getByRole('tabpanel', { name: 'Tokens' })
  await tokens.getByRole('radio', { name: /^Step 13/ }).check()
  await expect(tokens).toContainText((given['access_token'] ?? '').split('!')[1] ?? 'a token')

  await lab.picture('States')
  await expect(page.getByRole('list', { name: 'States of Flow' })).toContainText('revoked')

  await lab.more('Transcript of this run')
  const told = page.getByRole('article')
  await expect(told.getByRole('heading', { level: 3, name: /^Step \d+:/ })).toHaveCount(
    steps.length,
  )
  await expect(told.getByRole('heading', { level: 4, name: /^Request: / })).toHaveCount(
    entries.length,
  )
  await expect(told.getByRole('heading', { level: 4, name: /^Answer: / })).toHaveCount(
    entries.filter(({ response }) => response.status > 0).length,
  )
  await expectNoAxeFindings(page)
})

/** Rows of messages; what somebody did by themselves has no channel. */
function arrowsOf(page: Page) {
  return page
    .getByRole('list', { name: 'Messages so far' })
    .getByRole('button', { name: / to .*channel/ })
}

async function exported<Form>(lab: Lab, form: 'JSON' | 'HAR'): Promise<Form> {
  const saved = lab.page.waitForEvent('download')
  await lab.more(new RegExp(`^${form}`))
  const path = await (await saved).path()
  return JSON.parse(await readFile(path, 'utf8')) as Form
}
