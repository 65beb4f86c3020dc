import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Of a chapter with hundreds of articles the first few are scanned: the others are the same parts. */
const alike =
  '#article li:nth-child(n + 7), #article section:nth-of-type(n + 4), nav li li:nth-child(n + 7)'

/** Whatever does not depend on colours: these are measured view by view, in light and in dark. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  expect(await scan(page, (axe) => axe.disableRules('color-contrast'))).toEqual([])
}

/** Scans the page, or a part of it, as it stands. */
export function axeFindings(page: Page, within = 'html'): Promise<readonly string[]> {
  return scan(page, (axe) => axe.include(within))
}

/** Scans for what depends on colours alone. */
export function contrastFindings(page: Page, within: string): Promise<readonly string[]> {
  return scan(page, (axe) => axe.include(within).withRules('color-contrast'))
}

/**
 * The framed practice pages may not run scripts, so the scanner stays out of frames, where it would
 * wait for an answer; they are scanned where the mock serves them.
 */
async function scan(page: Page, only: (axe: AxeBuilder) => AxeBuilder): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ iframes: false, resultTypes: ['violations'] })
    .exclude(alike)
  const { violations } = await only(axe).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((each) => each.html).join(' ')}`)
}
