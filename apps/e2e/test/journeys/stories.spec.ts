import { expect, test } from '@playwright/test'
import { openLab, walk } from './lab.ts'
import { expectNoAxeFindings } from './no-axe-findings.ts'

for (const engine of ['page', 'wire'] as const) {
  test(`granted: from the registration to the revocation, on ${engine}`, async ({ page }) => {
    const lab = await openLab(page, engine)
    for (const words of walk) await lab.press(words)
    await lab.expectState('revoked')
    await expect(
      lab.run.getByText(`${String(walk.length)} of ${String(walk.length)}`),
    ).toBeVisible()
    await expectNoAxeFindings(page)
  })
}

test('consent denied: the web app is told access_denied', async ({ page }) => {
  const lab = await openLab(page)
  await lab.walkTo('Allow')
  await lab.decide(/Deny/)
  await lab.press('Take the way back')
  await lab.press('Send callback')
  await lab.expectState('refused')
  await expect(page.getByRole('region', { name: 'Refused', exact: true })).toContainText(
    'access_denied',
  )
  await expect(page.getByRole('button', { name: 'Connect again', exact: true })).toHaveCount(1)
  await expectNoAxeFindings(page)
})

test('wrong password: the login page comes again and says so', async ({ page }) => {
  const lab = await openLab(page)
  await lab.walkTo('Log in')
  const frame = page.frameLocator('iframe[title="Page in the user’s browser"]')
  await frame.getByLabel('Username').fill('student@acme.example')
  await frame.getByLabel('Password').fill('practice-2')
  await frame.getByRole('button', { name: 'Log In' }).click()
  await expect.poll(lab.position).toBe(walk.indexOf('Log in') + 1)
  await lab.expectState('authenticating')
  await expect(frame.getByRole('alert')).toBeVisible()
  await lab.press('Log in')
  await lab.press('Follow the redirect')
  await expectNoAxeFindings(page)
})

test('code replayed: the second token request is refused', async ({ page }) => {
  const lab = await openLab(page)
  await lab.walkTo('Send query')
  await page.getByText('What else can be decided').click()
  await page
    .getByRole('list', { name: 'Possible now' })
    .getByRole('button', { name: /Send the token request/ })
    .click()
  await lab.press('Send token request')
  await expect(page.getByRole('region', { name: 'Refused', exact: true })).toContainText(
    'invalid_grant',
  )
  await expectNoAxeFindings(page)
})

test('wrong state: the web app turns the callback away', async ({ page }) => {
  const lab = await openLab(page)
  await lab.walkTo('Send callback')
  await lab.edit('state', 'a-state-that-nobody-made')
  await lab.press('Send callback')
  await lab.expectState('refused')
  await expect(page.getByRole('region', { name: 'Refused', exact: true })).toContainText(
    'state.equal',
  )
  await expectNoAxeFindings(page)
})

test('wrong verifier: Salesforce turns the token request away', async ({ page }) => {
  const lab = await openLab(page)
  await lab.walkTo('Send token request')
  await lab.edit('code_verifier', 'another-verifier-another-verifier-another-v')
  await lab.press('Send token request')
  await lab.expectState('refused')
  const refusal = page.getByRole('region', { name: 'Refused', exact: true })
  await expect(refusal).toContainText('invalid_grant')
  await expect(refusal).toContainText('codeVerifier.matches')
  await expectNoAxeFindings(page)
})
