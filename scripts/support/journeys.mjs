import { browserForJourneys } from './browser.mjs'
import { buildProduct } from './build.mjs'
import { sayResult, withReport } from './report.mjs'
import { inRoot } from './root.mjs'
import { run } from './run.mjs'
import { tallyOfPlaywright, total } from './tally.mjs'
import { tool } from './tool.mjs'

const file = inRoot('.cache', 'playwright.json')

/** Builds as `npm start` does, and runs the journeys over the started product. */
export async function runJourneys() {
  const { ok, output, seconds } = await buildProduct()
  sayResult('build (Vite)', ok, seconds)
  if (!ok) console.log(output)
  const build = ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  return total([build, await journeysInBrowser()])
}

async function journeysInBrowser() {
  try {
    const browser = await browserForJourneys()
    const { result, report } = await withReport(file, () =>
      run(tool('@playwright/test#playwright', ['test', '--reporter=list,json'], 'apps/e2e'), {
        cwd: inRoot('apps', 'e2e'),
        env: { ...browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file, FORCE_COLOR: '0' },
        stream: true,
      }),
    )
    return tallyOfPlaywright(report, result.ok)
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}
