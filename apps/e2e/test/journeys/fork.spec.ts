import { expect, test } from '@playwright/test'
import { openLab } from './lab.ts'
import { expectNoAxeFindings } from './no-axe-findings.ts'

test('a message of the past that is edited makes a branch, and the first run stays', async ({
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
})
