import { expect, test } from '@playwright/test'
import { encodeForm } from '@flowscope/http-message'
import { practiceClient } from '@flowscope/reference'
import { expectNoAxeFindings } from './no-axe-findings.ts'

const authorize = `${process.env['FLOWSCOPE_MOCK_URL'] ?? ''}/services/oauth2/authorize?${encodeForm(
  [
    ['response_type', 'code'],
    ['client_id', practiceClient.consumerKey],
    ['redirect_uri', practiceClient.callbackUrl],
    ['scope', practiceClient.scope],
  ],
)}`

test('the practice login and consent pages can be used by everybody', async ({ page }) => {
  await page.goto(authorize)
  await expect(page.getByLabel('Password')).toBeVisible()
  await expectNoAxeFindings(page)
  await page.getByLabel('Username').fill('student@acme.example')
  await page.getByLabel('Password').fill('practice-2')
  await page.getByRole('button', { name: 'Log In' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectNoAxeFindings(page)
  await page.getByLabel('Password').fill('practice-1')
  await page.getByRole('button', { name: 'Log In' }).click()
  await expect(page.getByRole('button', { name: /Deny/ })).toBeVisible()
  await expectNoAxeFindings(page)
})
