import { buildIfChanged, builtFromThese } from './build.mjs'
import { withReport } from './report.mjs'
import { inRoot } from './root.mjs'
import { run } from './run.mjs'
import { tallyOfVitest } from './tally.mjs'
import { tool } from './tool.mjs'

const file = inRoot('.cache', 'vitest.json')

/** Runs Vitest over everything, showing its own output as it comes. */
export async function runUnitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { result, report } = await withReport(file, async () =>
    run(tool('vitest', ['run', ...reporters]), { stream: true, env: await whatIsBuilt() }),
  )
  return tallyOfVitest(report, result.ok)
}

/** Where the build fails, a check says so; the tests then start the sources. */
function whatIsBuilt() {
  return buildIfChanged().then(
    () => builtFromThese,
    () => ({}),
  )
}
