import { browserForJourneys } from './browser.mjs'
import { buildIfChanged, builtFromThese } from './build.mjs'
import { withReport } from './report.mjs'
import { inRoot } from './root.mjs'
import { run } from './run.mjs'
import { tallyOfPlaywright } from './tally.mjs'
import { tool } from './tool.mjs'

const file = inRoot('.cache', 'playwright.json')

/** @type {ReturnType<typeof browserForJourneys> | null} */
let sought = null

/** A browser that has to be fetched comes while other parts run. */
export function seekBrowser() {
  sought ??= browserForJourneys()
  // Whoever runs the journeys hears that there is none.
  sought.catch(() => undefined)
  return sought
}

/** Runs the journeys over the started product, built as `npm start` builds it. */
export async function runJourneys() {
  try {
    await buildIfChanged()
    const browser = await seekBrowser()
    const { result, report } = await withReport(file, () =>
      run(tool('@playwright/test#playwright', ['test', '--reporter=list,json'], 'apps/e2e'), {
        cwd: inRoot('apps', 'e2e'),
        env: { ...browser, ...builtFromThese, PLAYWRIGHT_JSON_OUTPUT_NAME: file, FORCE_COLOR: '0' },
        stream: true,
      }),
    )
    return tallyOfPlaywright(report, result.ok)
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}
