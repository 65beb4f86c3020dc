import { expect, test } from '@playwright/test'
import { openLab } from './lab.ts'
import { expectNoAxeFindings } from './no-axe-findings.ts'

test('a message of the past that is edited makes a branch, and both can be compared', async ({
  page,
}) => {
  const lab = await openLab(page)
  await lab.walkTo('Send query')
  await lab.run.getByRole('button', { name: 'Back' }).click()
  await expect(lab.run.getByRole('button', { name: 'Forward: send token request' })).toBeVisible()
  await lab.edit('client_secret', 'another-secret')
  await lab.press('Fork here and send')
  await lab.expectState('refused')
  await lab.run.getByText('2 branches').click()
  await lab.run.getByRole('treeitem', { name: /^main/ }).click()
  await lab.expectState('authorized')
  await expectNoAxeFindings(page)

  await lab.run.getByRole('button', { name: 'Compare with “token: other client_secret”' }).click()
  await expect(page.getByRole('heading', { name: 'Compare two runs' })).toBeVisible()
  const step = page.getByRole('navigation', { name: 'Steps' }).locator('[aria-current=step]')
  await expect(step).toContainText('changed')
  await expect(step).toContainText('13')
  const changed = page.getByRole('table', { name: 'Changed' }).first()
  await expect(changed.getByRole('rowheader', { name: /^client_secret/ })).toBeVisible()
  await expectNoAxeFindings(page)
})
