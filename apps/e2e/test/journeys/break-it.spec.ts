import { expect, test } from '@playwright/test'
import { openLab } from './lab.ts'
import { expectNoAxeFindings } from './no-axe-findings.ts'

test('a what-if is foreseen, sent in a run of its own, and told with its reason', async ({
  page,
}) => {
  const lab = await openLab(page)
  await lab.walkTo('Send token request')
  await lab.run.getByRole('button', { name: 'What if…' }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByRole('heading', { name: 'What if…' })).toBeVisible()
  await expectNoAxeFindings(page)
  await sheet.getByRole('button', { name: /the code verifier is not the one/ }).click()
  await sheet.getByRole('radio', { name: /^Nothing: the secret already proves/ }).check()
  await sheet.getByRole('radio', { name: 'high' }).check()
  await sheet.getByRole('button', { name: 'Send and see' }).click()
  const told = page.getByRole('region', { name: 'What if' })
  await expect(told.getByText('It went another way')).toBeVisible()
  await lab.expectState('refused')
  const refused = page.getByRole('region', { name: 'Refused' })
  await expect(refused.getByRole('heading', { name: 'How it is put right' })).toBeVisible()
  await expect(refused.getByRole('link', { name: 'More in the reference' })).toBeVisible()
  await expectNoAxeFindings(page)
  await page.reload()
  await expect(told.getByText('It went another way')).toBeVisible()
  await expect(told.getByText('sureness: high')).toBeVisible()
  await told.getByRole('button', { name: 'Back to “main”' }).click()
  await lab.expectState('exchanging')
})

test('a setting that is saved in mid-run is a mark, and the next message meets it', async ({
  page,
}) => {
  const lab = await openLab(page)
  await lab.walkTo('Send token request')
  await page.getByRole('tab', { name: 'Setup' }).click()
  await page.getByRole('combobox', { name: 'Sends the client secret' }).selectOption('A wrong one')
  await expect(page.getByText('Changed. At the start: The right one')).toBeVisible()
  await expectNoAxeFindings(page)
  await lab.press('Send token request')
  await lab.expectState('refused')
})

test('an attack is played move by move to its evidence, and a defence stops it', async ({
  page,
}) => {
  await page.goto('/attack/codeInterception?engine=page')
  const attack = page.getByRole('region', { name: 'Attack' })
  const next = page.getByRole('region', { name: 'Run' }).getByRole('button', { name: 'Next move' })
  await expect(attack.getByText('holds neither secret nor verifier')).toBeVisible()
  await expectNoAxeFindings(page)
  for (const move of ['reads the code', 'trades the code', 'asks who they are now']) {
    await next.click()
    await expect(attack.locator('[aria-current=step]')).toContainText(move)
    await expect(attack.getByText('The messages are on their way…')).toBeHidden({ timeout: 20_000 })
  }
  await next.click()
  await expect(attack.getByText(/brings the accounts/)).toBeVisible({ timeout: 20_000 })
  await attack.getByRole('button', { name: 'Play against: PKCE' }).click()
  await expect(attack.getByRole('switch', { name: /^PKCE/ })).toBeChecked()
})

test('the matrix is played in the page, and a cell leads to its run', async ({ page }) => {
  await page.goto('/attack')
  await expect(page.getByText('117 runs played')).toBeVisible({ timeout: 60_000 })
  await expectNoAxeFindings(page)
  await page.getByRole('link', { name: 'A code caught on its way, PKCE: stopped' }).click()
  const attack = page.getByRole('region', { name: 'Attack' })
  await expect(attack.getByText('The attack is stopped')).toBeVisible({ timeout: 20_000 })
  await expect(attack.getByText(/invalid code verifier/)).toBeVisible()
})

test('a case is solved: hints cost, the reason comes, and the run is put right', async ({
  page,
}) => {
  await page.goto('/fault')
  await page.getByRole('link', { name: 'A line of bare text instead of the login page' }).click()
  const found = page.getByRole('region', { name: 'Case' })
  await expect(found.getByText('10 of 10 points left')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('Teacher’s note')).toBeHidden()
  await found.getByRole('button', { name: 'A hint, for 1 of 10 points' }).click()
  await expectNoAxeFindings(page)
  await found.getByRole('radio', { name: /copied without its last character/ }).check()
  await found.getByRole('button', { name: 'Name the cause' }).click()
  await expect(found.getByText('found, 9 of 10 points')).toBeVisible()
  await found.getByRole('button', { name: 'See it put right' }).click()
  await expect(found.getByRole('heading', { name: 'Put right' })).toBeVisible({ timeout: 20_000 })
  await found.getByRole('link', { name: 'All cases' }).click()
  await expect(page.getByText('1 of ')).toBeVisible()
})
