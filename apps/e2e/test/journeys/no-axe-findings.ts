import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Scans the page as it stands. The framed practice pages may not run scripts, so the scanner stays
 * out of frames, where it would wait for an answer; they are scanned where the mock serves them.
 */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ iframes: false })
    .analyze()
  const findings = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((each) => each.html).join(' ')}`,
  )
  expect(findings).toEqual([])
}
