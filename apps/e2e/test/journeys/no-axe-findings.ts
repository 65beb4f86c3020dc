import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export async function expectNoAxeFindings(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([])
}

/** Scans the page as it stands. */
export function axeFindings(page: Page): Promise<readonly string[]> {
  return scan(page, (axe) => axe)
}

/** Scans for what depends on colours alone. */
export function contrastFindings(page: Page): Promise<readonly string[]> {
  return scan(page, (axe) => axe.withRules('color-contrast'))
}

/**
 * The framed practice pages may not run scripts, so the scanner stays out of frames, where it would
 * wait for an answer; they are scanned where the mock serves them.
 */
async function scan(
  page: Page,
  only: (axe: AxeBuilder) => AxeBuilder,
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ iframes: false })
  const { violations } = await only(axe).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((each) => each.html).join(' ')}`)
}
